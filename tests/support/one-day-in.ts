/** One event told by three outlets (a), some by two (b), and other news of the day, by language. */
export type Told = readonly [event: string, title: string, text: string];

export const oneDayIn: Readonly<Record<string, readonly Told[]>> = {
  fi: [
    [
      'a',
      'Vanha silta suljetaan autoilta kahdeksi vuodeksi',
      'Kaupunginvaltuusto päätti maanantaina sulkea vanhan sillan autoliikenteeltä kahdeksi vuodeksi. Insinöörit löysivät halkeamia kolmesta kaaresta.',
    ],
    [
      'a',
      'Sillan sulkeminen pidentää työmatkoja',
      'Vanhan sillan sulkeminen pidentää työmatkoja jopa 40 minuuttia. Kaupunki harkitsee lauttavuorojen lisäämistä.',
    ],
    [
      'a',
      'Halkeamia löytyi: valtuusto sulki vanhan sillan',
      'Valtuusto sulki sillan autoilta sen jälkeen, kun kaarista löydettiin halkeamia. Bussit kiertävät pohjoisen sillan kautta.',
    ],
    [
      'b',
      'Keskuspankki laski ohjauskorkoa 2,25 prosenttiin',
      'Keskuspankki laski ohjauskorkonsa 2,25 prosenttiin. Pääjohtaja sanoi inflaation hidastuneen.',
    ],
    [
      'b',
      'Ohjauskorko laskee neljännesprosenttiyksikön',
      'Keskuspankin korko laskee 0,25 prosenttiyksikköä. Asunnonostajat iloitsevat halvemmista lainoista.',
    ],
    [
      'c',
      'Opettajien lakko päättyi',
      'Opettajien ammattijärjestö keskeytti lakon sunnuntaina. Neuvottelut jatkuvat keskiviikkona.',
    ],
    [
      'd',
      'Omenasato heikoin kahteenkymmeneen vuoteen',
      'Laakson viljelijät saivat kolmanneksen viime vuotta pienemmän omenasadon. Syynä oli toukokuun halla.',
    ],
    [
      'e',
      'Metro kulkee viikonloppuisin läpi yön',
      'Metrolinja 4 liikennöi maaliskuusta alkaen viikonloppuöinä. Yhtiö palkkaa 60 kuljettajaa.',
    ],
  ],
  tr: [
    [
      'a',
      'Eski köprü iki yıl araç trafiğine kapatılıyor',
      'Belediye meclisi pazartesi günü eski köprünün iki yıl boyunca araçlara kapatılmasına karar verdi. Mühendisler üç kemerde çatlak buldu.',
    ],
    [
      'a',
      'Eski köprünün kapanması işe gidenleri endişelendirdi',
      'Köprünün kapanması yolculukları 40 dakika uzatacak. Belediye vapur seferlerini artırmayı düşünüyor.',
    ],
    [
      'a',
      'Çatlaklar bulundu, köprüye araç girişi yasaklandı',
      'Kemerlerde çatlak bulunmasının ardından meclis köprüde araç trafiğini iki yıl yasakladı. Otobüsler kuzeydeki köprüden geçecek.',
    ],
    [
      'b',
      'Merkez Bankası politika faizini yüzde 2,25’e indirdi',
      'Merkez Bankası politika faizini yüzde 2,25’e çekti. Başkan enflasyonun yavaşladığını söyledi.',
    ],
    [
      'b',
      'Faiz çeyrek puan düştü',
      'Merkez Bankası’nın faizi çeyrek puan indirmesi ev alacakları sevindirdi. Kredilerin ucuzlaması bekleniyor.',
    ],
    [
      'c',
      'Öğretmenler grevi bitirdi',
      'Öğretmen sendikası pazar günü grevi durdurdu. Görüşmeler çarşamba günü sürecek.',
    ],
    [
      'd',
      'Elma hasadı yirmi yılın en düşüğü',
      'Vadideki çiftçiler geçen yıla göre üçte bir daha az elma topladı. Neden mayıs donu.',
    ],
    [
      'e',
      'Metro hafta sonları sabaha kadar çalışacak',
      '4 numaralı metro hattı marttan itibaren hafta sonları gece boyunca çalışacak. 60 sürücü alınacak.',
    ],
  ],
  hu: [
    [
      'a',
      'Két évre lezárják a régi hidat az autók elől',
      'A városi közgyűlés hétfőn úgy döntött, hogy két évre lezárja a régi hidat az autóforgalom elől. A mérnökök három ívben találtak repedést.',
    ],
    [
      'a',
      'Aggódnak az ingázók a régi híd lezárása miatt',
      'A híd lezárása 40 perccel hosszabbítja meg az utazást. A város több kompjáratot fontolgat.',
    ],
    [
      'a',
      'Repedések a hídon: kitiltották az autókat',
      'Az ívekben talált repedések után a közgyűlés két évre kitiltotta az autókat a régi hídról. A buszok az északi hídon járnak.',
    ],
    [
      'b',
      '2,25 százalékra csökkentette az alapkamatot a jegybank',
      'A jegybank 2,25 százalékra vitte le az alapkamatot. Az elnök szerint lassul az infláció.',
    ],
    [
      'b',
      'Olcsóbb hitelek: negyed ponttal csökkent a kamat',
      'A jegybanki kamat negyed ponttal csökkent. A lakásvásárlók örülnek.',
    ],
    [
      'c',
      'Véget ért a tanárok sztrájkja',
      'A pedagógus-szakszervezet vasárnap felfüggesztette a sztrájkot. Szerdán folytatják a tárgyalást.',
    ],
    [
      'd',
      'Húsz éve nem volt ilyen gyenge az almatermés',
      'A völgy gazdái harmadával kevesebb almát szedtek. A májusi fagy okozta.',
    ],
  ],
  de: [
    [
      'a',
      'Alte Brücke zwei Jahre für Autos gesperrt',
      'Der Stadtrat hat am Montag beschlossen, die alte Brücke zwei Jahre lang für Autos zu sperren. Ingenieure fanden Risse in drei Bögen.',
    ],
    [
      'a',
      'Pendler sorgen sich wegen der Brückensperrung',
      'Die Sperrung der alten Brücke verlängert Fahrten um 40 Minuten. Die Stadt erwägt mehr Fähren.',
    ],
    [
      'a',
      'Risse entdeckt: Rat verbietet Autos auf der alten Brücke',
      'Nachdem in den Bögen Risse gefunden wurden, verbot der Rat Autos auf der Brücke. Busse fahren über die Nordbrücke.',
    ],
    [
      'b',
      'Notenbank senkt Leitzins auf 2,25 Prozent',
      'Die Notenbank hat den Leitzins auf 2,25 Prozent gesenkt. Die Präsidentin sprach von nachlassender Inflation.',
    ],
    [
      'b',
      'Leitzins sinkt um einen Viertelpunkt',
      'Der Zins der Notenbank sinkt um einen Viertelpunkt. Käufer von Häusern freuen sich über billigere Kredite.',
    ],
    [
      'c',
      'Lehrer beenden Streik',
      'Die Lehrergewerkschaft hat den Streik am Sonntag ausgesetzt. Am Mittwoch wird weiter verhandelt.',
    ],
    [
      'd',
      'Schlechteste Apfelernte seit zwanzig Jahren',
      'Die Bauern im Tal ernteten ein Drittel weniger Äpfel. Schuld war der Frost im Mai.',
    ],
  ],
  pl: [
    [
      'a',
      'Stary most zamknięty dla samochodów na dwa lata',
      'Rada miasta zdecydowała w poniedziałek o zamknięciu starego mostu dla samochodów na dwa lata. Inżynierowie znaleźli pęknięcia w trzech łukach.',
    ],
    [
      'a',
      'Dojeżdżający martwią się zamknięciem mostu',
      'Zamknięcie starego mostu wydłuży podróż o 40 minut. Miasto rozważa więcej promów.',
    ],
    [
      'a',
      'Pęknięcia na starym moście: zakaz wjazdu aut',
      'Po wykryciu pęknięć w łukach rada zakazała ruchu aut na moście. Autobusy pojadą przez most północny.',
    ],
    [
      'b',
      'Bank centralny obniżył stopę do 2,25 procent',
      'Bank centralny obniżył stopę do 2,25 procent. Prezes mówi o wolniejszej inflacji.',
    ],
    [
      'b',
      'Stopa w dół o ćwierć punktu',
      'Stopa banku centralnego spada o ćwierć punktu. Kupujący mieszkania się cieszą.',
    ],
    [
      'c',
      'Nauczyciele kończą strajk',
      'Związek nauczycieli zawiesił w niedzielę strajk. Rozmowy będą w środę.',
    ],
    [
      'd',
      'Najgorsze zbiory jabłek od dwudziestu lat',
      'Sadownicy z doliny zebrali o jedną trzecią mniej jabłek. Winny jest majowy przymrozek.',
    ],
  ],
  cs: [
    [
      'a',
      'Starý most bude dva roky uzavřen pro auta',
      'Zastupitelé v pondělí rozhodli, že starý most na dva roky uzavřou pro auta. Inženýři našli trhliny ve třech obloucích.',
    ],
    [
      'a',
      'Dojíždějící se bojí uzavírky mostu',
      'Uzavírka starého mostu prodlouží cestu o 40 minut. Město zvažuje více přívozů.',
    ],
    [
      'a',
      'Trhliny na starém mostě: auta tam nesmějí',
      'Po nálezu trhlin v obloucích město zakázalo autům vjezd na most. Autobusy pojedou přes severní most.',
    ],
    [
      'b',
      'Centrální banka snížila sazbu na 2,25 procenta',
      'Centrální banka snížila základní sazbu na 2,25 procenta. Guvernérka mluví o pomalejší inflaci.',
    ],
    ['b', 'Sazba klesla o čtvrt bodu', 'Sazba centrální banky klesla o čtvrt bodu. Kupci bytů se radují.'],
    ['c', 'Učitelé ukončili stávku', 'Odbory učitelů v neděli přerušily stávku. Jednání budou ve středu.'],
    [
      'd',
      'Nejhorší úroda jablek za dvacet let',
      'Sadaři v údolí sklidili o třetinu méně jablek. Může za to květnový mráz.',
    ],
  ],
  ru: [
    [
      'a',
      'Старый мост закроют для машин на два года',
      'Городской совет в понедельник решил закрыть старый мост для машин на два года. Инженеры нашли трещины в трёх арках.',
    ],
    [
      'a',
      'Жители боятся закрытия моста',
      'Закрытие старого моста удлинит дорогу на 40 минут. Город думает о дополнительных паромах.',
    ],
    [
      'a',
      'На старом мосту нашли трещины, въезд машинам запрещён',
      'После того как в арках нашли трещины, совет запретил движение машин по мосту. Автобусы пойдут через северный мост.',
    ],
    [
      'b',
      'Центробанк снизил ставку до 2,25 процента',
      'Центробанк снизил ключевую ставку до 2,25 процента. Глава банка говорит о замедлении инфляции.',
    ],
    [
      'b',
      'Ставка снижена на четверть пункта',
      'Ставка центробанка снижена на четверть пункта. Покупатели жилья рады.',
    ],
    [
      'c',
      'Учителя прекратили забастовку',
      'Профсоюз учителей в воскресенье приостановил забастовку. Переговоры пройдут в среду.',
    ],
    [
      'd',
      'Худший урожай яблок за двадцать лет',
      'Садоводы долины собрали на треть меньше яблок. Виноват майский мороз.',
    ],
  ],
  el: [
    [
      'a',
      'Κλείνει για δύο χρόνια η παλιά γέφυρα για τα αυτοκίνητα',
      'Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να κλείσει την παλιά γέφυρα για τα αυτοκίνητα για δύο χρόνια. Μηχανικοί βρήκαν ρωγμές σε τρία τόξα.',
    ],
    [
      'a',
      'Ανησυχία για το κλείσιμο της γέφυρας',
      'Το κλείσιμο της παλιάς γέφυρας θα αυξήσει τις μετακινήσεις κατά 40 λεπτά. Ο δήμος εξετάζει περισσότερα πλοία.',
    ],
    [
      'a',
      'Ρωγμές στην παλιά γέφυρα: απαγορεύονται τα αυτοκίνητα',
      'Μετά τον εντοπισμό ρωγμών στα τόξα, το συμβούλιο απαγόρευσε τα αυτοκίνητα στη γέφυρα. Τα λεωφορεία θα περνούν από τη βόρεια γέφυρα.',
    ],
    [
      'c',
      'Τέλος στην απεργία των δασκάλων',
      'Το συνδικάτο των δασκάλων ανέστειλε την απεργία την Κυριακή. Οι συνομιλίες συνεχίζονται την Τετάρτη.',
    ],
  ],
  ar: [
    [
      'a',
      'إغلاق الجسر القديم أمام السيارات لمدة عامين',
      'قرر المجلس البلدي يوم الاثنين إغلاق الجسر القديم أمام السيارات لمدة عامين. عثر المهندسون على شقوق في ثلاثة أقواس.',
    ],
    [
      'a',
      'ركاب يخشون إغلاق جسر المدينة',
      'سيطيل إغلاق الجسر القديم الرحلات بمقدار 40 دقيقة. وتدرس المدينة زيادة العبارات.',
    ],
    [
      'a',
      'شقوق في الجسر القديم: منع مرور السيارات',
      'بعد العثور على شقوق في الأقواس منع المجلس مرور السيارات على الجسر. ستسلك الحافلات الجسر الشمالي.',
    ],
    ['c', 'المعلمون ينهون الإضراب', 'علقت نقابة المعلمين الإضراب يوم الأحد. وتستأنف المفاوضات يوم الأربعاء.'],
    [
      'b',
      'البنك المركزي يخفض الفائدة إلى 2.25 في المئة',
      'خفض البنك المركزي سعر الفائدة إلى 2.25 في المئة. وتحدثت المحافظة عن تباطؤ الأسعار.',
    ],
    ['b', 'خفض الفائدة ربع نقطة', 'سيؤدي خفض فائدة البنك المركزي ربع نقطة إلى قروض أرخص لمشتري المنازل.'],
  ],
  he: [
    [
      'a',
      'הגשר הישן ייסגר למכוניות לשנתיים',
      'מועצת העיר החליטה ביום שני לסגור את הגשר הישן למכוניות לשנתיים. מהנדסים מצאו סדקים בשלוש קשתות.',
    ],
    [
      'a',
      'נוסעים חוששים מסגירת הגשר',
      'סגירת הגשר הישן תאריך את הנסיעות ב-40 דקות. העירייה שוקלת להוסיף מעבורות.',
    ],
    [
      'a',
      'סדקים בגשר הישן: נאסרה כניסת מכוניות',
      'לאחר שנמצאו סדקים בקשתות אסרה המועצה על כניסת מכוניות לגשר. האוטובוסים ייסעו בגשר הצפוני.',
    ],
    ['c', 'המורים סיימו את השביתה', 'ארגון המורים השעה את השביתה ביום ראשון. המשא ומתן יימשך ביום רביעי.'],
  ],
  uk: [
    [
      'a',
      'Старий міст закриють для авто на два роки',
      'Міська рада в понеділок вирішила закрити старий міст для авто на два роки. Інженери знайшли тріщини в трьох арках.',
    ],
    [
      'a',
      'Мешканці бояться закриття мосту',
      'Закриття старого мосту подовжить дорогу на 40 хвилин. Місто думає про додаткові пороми.',
    ],
    [
      'a',
      'На старому мосту знайшли тріщини, в’їзд авто заборонено',
      'Після того як в арках знайшли тріщини, рада заборонила рух авто мостом. Автобуси поїдуть через північний міст.',
    ],
    [
      'c',
      'Вчителі припинили страйк',
      'Профспілка вчителів у неділю призупинила страйк. Переговори будуть у середу.',
    ],
  ],
  ro: [
    [
      'a',
      'Podul vechi se închide doi ani pentru mașini',
      'Consiliul local a decis luni să închidă podul vechi pentru mașini timp de doi ani. Inginerii au găsit fisuri în trei arce.',
    ],
    [
      'a',
      'Navetiștii se tem de închiderea podului',
      'Închiderea podului vechi va lungi drumul cu 40 de minute. Orașul analizează mai multe feriboturi.',
    ],
    [
      'a',
      'Fisuri la podul vechi: accesul mașinilor, interzis',
      'După ce s-au găsit fisuri în arce, consiliul a interzis mașinile pe pod. Autobuzele vor circula pe podul de nord.',
    ],
    [
      'c',
      'Profesorii au încheiat greva',
      'Sindicatul profesorilor a suspendat duminică greva. Discuțiile continuă miercuri.',
    ],
  ],
  sv: [
    [
      'a',
      'Gamla bron stängs för bilar i två år',
      'Kommunfullmäktige beslöt på måndagen att stänga den gamla bron för bilar i två år. Ingenjörer hittade sprickor i tre valv.',
    ],
    [
      'a',
      'Pendlare oroas av brostängningen',
      'Stängningen av den gamla bron förlänger resan med 40 minuter. Staden överväger fler färjor.',
    ],
    [
      'a',
      'Sprickor i gamla bron: bilar förbjuds',
      'Efter att sprickor hittats i valven förbjöd fullmäktige bilar på bron. Bussar kör över norra bron.',
    ],
    [
      'c',
      'Lärarna avslutar strejken',
      'Lärarfacket avbröt strejken på söndagen. Samtalen fortsätter på onsdag.',
    ],
  ],
  fr: [
    [
      'a',
      'Le vieux pont fermé aux voitures pendant deux ans',
      'Le conseil municipal a décidé lundi de fermer le vieux pont aux voitures pendant deux ans. Des ingénieurs ont trouvé des fissures dans trois arches.',
    ],
    [
      'a',
      'La fermeture du pont inquiète les usagers',
      'La fermeture du vieux pont allongera les trajets de 40 minutes. La ville envisage des bacs supplémentaires.',
    ],
    [
      'a',
      'Fissures sur le vieux pont : voitures interdites',
      'Après la découverte de fissures dans les arches, le conseil a interdit les voitures sur le pont. Les bus passeront par le pont nord.',
    ],
    [
      'c',
      'Les enseignants mettent fin à la grève',
      'Le syndicat des enseignants a suspendu la grève dimanche. Les discussions reprendront mercredi.',
    ],
  ],
  hi: [
    [
      'a',
      'पुराना पुल दो साल के लिए कारों के लिए बंद',
      'नगर परिषद ने सोमवार को पुराना पुल दो साल के लिए कारों के लिए बंद करने का फैसला किया। इंजीनियरों को तीन मेहराबों में दरारें मिलीं।',
    ],
    [
      'a',
      'पुल बंद होने से यात्री चिंतित',
      'पुराने पुल के बंद होने से यात्रा 40 मिनट लंबी होगी। शहर और नावें चलाने पर विचार कर रहा है।',
    ],
    [
      'a',
      'पुराने पुल में दरारें: कारों पर रोक',
      'मेहराबों में दरारें मिलने के बाद परिषद ने पुल पर कारों पर रोक लगा दी। बसें उत्तरी पुल से जाएंगी।',
    ],
    ['c', 'शिक्षकों ने हड़ताल खत्म की', 'शिक्षक संघ ने रविवार को हड़ताल रोक दी। बातचीत बुधवार को जारी रहेगी।'],
  ],
  ja: [
    [
      'a',
      '旧橋、2年間車両通行止めに',
      '市議会は月曜日、旧橋を2年間車両通行止めにすると決めた。技術者が3つのアーチで亀裂を見つけた。',
    ],
    ['a', '旧橋の閉鎖に通勤者が不安', '旧橋の閉鎖で移動時間が40分延びる。市はフェリー増便を検討している。'],
    [
      'a',
      '旧橋に亀裂、車の通行禁止',
      'アーチに亀裂が見つかり、市議会は旧橋の車の通行を禁止した。バスは北の橋を通る。',
    ],
    ['c', '教員組合がスト終了', '教員組合は日曜日にストを中止した。交渉は水曜日に続く。'],
  ],
  th: [
    [
      'a',
      'ปิดสะพานเก่าห้ามรถผ่านสองปี',
      'สภาเมืองมีมติเมื่อวันจันทร์ให้ปิดสะพานเก่าห้ามรถยนต์ผ่านเป็นเวลาสองปี วิศวกรพบรอยร้าวในซุ้มโค้งสามแห่ง',
    ],
    ['a', 'ผู้สัญจรกังวลเรื่องปิดสะพาน', 'การปิดสะพานเก่าจะทำให้เดินทางนานขึ้น 40 นาที เมืองกำลังพิจารณาเพิ่มเรือข้ามฟาก'],
    ['a', 'พบรอยร้าวสะพานเก่า ห้ามรถยนต์ผ่าน', 'หลังพบรอยร้าวในซุ้มโค้ง สภาห้ามรถยนต์ผ่านสะพาน รถโดยสารจะใช้สะพานด้านเหนือ'],
    ['c', 'ครูยุติการนัดหยุดงาน', 'สหภาพครูระงับการนัดหยุดงานเมื่อวันอาทิตย์ การเจรจาจะดำเนินต่อในวันพุธ'],
  ],
};
