/**
 * What papers call their regular features, by language, names parted by commas. Each is unmistakable: a title that is
 * made of such a name, a day and little else is that feature.
 */
const CERTAIN: readonly string[] = [
  'quiz,news quiz,crossword,cryptic crossword,sudoku,wordle,wordsearch,word search,kenken,horoscope,horoscopes,star signs,zodiac,tide times,tide table,tide tables,newsletter,newsletters,word puzzle,daily puzzle,brain teaser,obituaries and notices,lottery draw,school menus,pollen count,high water,sunrise and sunset,death notices,obituary notices,deaths and funerals,births marriages and deaths,funeral notices,lottery numbers,lotto results,lottery results,winning numbers,photos of the day,pictures of the day,photo of the day,picture of the day,pictures of the week,photos of the week,best photographs,in brief,news in brief,at a glance,what to watch,tv tonight,on this day,this day in history,word of the day,quote of the day,cartoon of the day,recipe of the day,question of the day,letters to the editor,readers letters,corrections and clarifications,what you need to know today,top headlines,todays headlines,todays papers,newspaper headlines,front pages,most read,roadworks this week,planning applications,court lists,whats on,caption competition,open thread,fixtures and results',
  'quizfrage,wochenquiz,nachrichtenquiz,kreuzworträtsel,rätsel,sudoku,horoskop,tageshoroskop,wochenhoroskop,gezeiten,gezeitenkalender,hochwasserzeiten,todesanzeigen,traueranzeigen,familienanzeigen,lottozahlen,gewinnzahlen,bilder des tages,bild des tages,bilder der woche,kurz notiert,kurz und knapp,in kürze,kurzmeldungen,kurznachrichten,presseschau,fernsehprogramm,tv-tipps,tv tipps,leserbriefe,wort des tages,zitat des tages,rezept des tages,meistgelesen,veranstaltungstipps,polizeimeldungen',
  'mots croisés,mots-croisés,jeu-concours,le quiz,euromillions,nécrologie,avis d’obsèques,courrier,la photo du jour,mots fléchés,sudoku,horoscope,horaires des marées,marées,avis de décès,carnet du jour,nécrologie du jour,résultats du loto,tirage du loto,photo du jour,photos de la semaine,en bref,revue de presse,programme tv,ce soir à la télé,courrier des lecteurs,éphéméride,mot du jour,citation du jour,recette du jour,les plus lus',
  'crucigrama,crucigramas,sopa de letras,pasatiempos,euromillones,bonoloto,santoral,defunciones,obituario del día,sudoku,horóscopo,horóscopos,tabla de mareas,mareas,esquelas,necrológicas,sorteo de la lotería,resultados de la lotería,lotería nacional,la primitiva,fotos del día,foto del día,fotos de la semana,en breve,revista de prensa,programación de tv,qué ver,cartas al director,efemérides,palabra del día,frase del día,receta del día,lo más leído,cuestionario,trivia',
  'cruciverba,superenalotto,l’oroscopo,santo del giorno,parole crociate,sudoku,oroscopo,maree,tavola delle maree,necrologi,necrologie,estrazioni del lotto,estrazione del lotto,numeri vincenti,foto del giorno,foto della settimana,in breve,rassegna stampa,programmi tv,stasera in tv,lettere al direttore,almanacco,parola del giorno,ricetta del giorno,i più letti',
  'palavras cruzadas,euromilhões,santo do dia,caça-palavras,sudoku,horóscopo,tábua de marés,tabela de marés,marés,falecimentos,necrologia,resultado da loteria,mega-sena,foto do dia,fotos da semana,em resumo,revista de imprensa,programação da tv,cartas ao diretor,palavra do dia,frase do dia,receita do dia,mais lidas',
  'kruiswoordpuzzel,kruiswoord,puzzel,sudoku,horoscoop,daghoroscoop,getijden,getijdentabel,overlijdensberichten,familieberichten,lottogetallen,trekking van de lotto,foto van de dag,kort nieuws,in het kort,tv-tips,lezersbrieven,ingezonden brieven,woord van de dag,recept van de dag,meest gelezen',
  'kryssord,korsord,krysset,sudoku,horoskop,tidvatten,tidevann,tidevand,dödsannonser,dødsannonser,dødsfald,minnesord,lottorad,lottotal,lottotall,dagens bild,dagens bilde,dagens billede,ukens bilder,veckans bilder,i korthet,kort sagt,kort nytt,notiser,tv-tips,insändare,leserbrev,læserbreve,dagens ord,dagens recept,mest læst,mest lest,mest läst,krydsord,kryds og tværs,nyhetsquiz',
  'ristikko,sanaristikko,sudoku,horoskooppi,tietovisa,uutisvisa,kuolinilmoitukset,lottonumerot,päivän kuva,viikon kuvat,lyhyesti,tv-vinkit,mielipidekirjoitukset,päivän sana,päivän resepti,luetuimmat',
  'krzyżówka,krzyżówki,krzyżówkę,jolka,wykreślanka,kondolencje,klepsydry,sudoku,horoskop,quiz,pływy,nekrologi,wyniki lotto,zdjęcie dnia,zdjęcia tygodnia,w skrócie,przegląd prasy,program tv,listy do redakcji,kalendarium,słowo dnia,cytat dnia,przepis dnia,najczęściej czytane,križovka,krížovka,křížovka,horoskop,kvíz,smuteční oznámení,výsledky sportky,fotka dne,fotografie dne,stručně,v kostce,tv tipy,dopisy čtenářů,krátke správy,snímka dňa',
  'keresztrejtvény,szúdoku,horoszkóp,kvíz,gyászhírek,lottószámok,nyerőszámok,a nap képe,a hét képei,röviden,lapszemle,tévéműsor,olvasói levelek,a nap idézete,integrame,horoscop,horoscopul zilei,chestionar,decese,numere loto,rezultate loto,fotografia zilei,imaginile zilei,pe scurt,revista presei,program tv,križaljka,osmrtnice,vremenska napoved,horoskop,кръстословица,хороскоп,некролози',
  'кроссворд,кроссворды,сканворды,астропрогноз,лунный календарь,ребус дня,загадка дня,сканворд,судоку,гороскоп,викторина,квиз,таблица приливов,приливы,некрологи,соболезнования,результаты лото,тираж лото,фото дня,фото недели,коротко,обзор прессы,программа передач,письма читателей,слово дня,цитата дня,рецепт дня,этот день в истории,самое читаемое,кросворд,судоку,вікторина,вікторини,співчуття,некрологи,фото тижня,стисло,огляд преси,програма телепередач,листи читачів',
  'bulmaca,bulmacası,kelime oyunu,burç,günlük burçlar,milli piyango,şans topu,sayısal loto,kare bulmaca,sudoku,burç yorumları,burçlar,astroloji,gelgit,vefat ilanları,vefat,loto sonuçları,çekiliş sonuçları,günün fotoğrafı,haftanın fotoğrafları,kısa kısa,basın özeti,gazete manşetleri,tv rehberi,günün sözü,günün tarifi,namaz vakitleri,iftar saatleri,nöbetçi eczaneler,σταυρόλεξο,ζώδια,ωροσκόπιο,κουίζ,κηδείες,πένθη,τυχεροί αριθμοί,φωτογραφία της ημέρας,εν συντομία,πρωτοσέλιδα,πρόγραμμα τηλεόρασης,εορτολόγιο',
  'الكلمات المتقاطعة,حظك اليوم,توقعات الأبراج,اليانصيب,أسعار العملات اليوم,كلمات متقاطعة,سودوكو,برجك,حظك,الأبراج,أبراج,مسابقة,اختبار معلومات,المد والجزر,وفيات,نعي,مواقيت الصلاة,صورة اليوم,صور الأسبوع,باختصار,أخبار قصيرة,عناوين الصحف,جولة الصحافة,تشبص,תשבץ,סודוקו,הורוסקופ,חידון,מודעות אבל,גאות ושפל,תמונת היום,תמונות השבוע,בקצרה,כותרות העיתונים,זמני כניסת שבת,لوح تقویم,جدول کلمات,فال روز,طالع بینی,آزمون,اوقات شرعی,عکس روز,در یک نگاه',
  'राशिफल,वर्ग पहेली,सुडोकू,क्विज,क्विज़,प्रश्नोत्तरी,पंचांग,संक्षेप में,आज का सुविचार,निधन सूचना,लॉटरी परिणाम,রাশিফল,শব্দজট,কুইজ,সংক্ষেপে,ராசிபலன்,குறுக்கெழுத்து,വിനാടി',
  'teka silang,ramalan zodiak,zodiak,kuis,jadwal sholat,jadwal salat,foto hari ini,foto pekan ini,ô chữ,tử vi,câu đố,trắc nghiệm,kết quả xổ số,tin vắn,điểm báo,lịch chiếu',
];

/** Pictures: in front of a title they are a feature, behind it they show the event that the title tells of. */
const IN_PICTURES: readonly string[] = [
  'in pictures,in photos,in bildern,en images,en imágenes,in immagini,em imagens,in beeld,i bilder,i billeder,kuvina,w obiektywie,obrazem,képekben,в фотографиях,у світлинах,fotoğraflarla,بالصور,בתמונות,तस्वीरों में',
];

/** Names that news uses as well: they count where nothing but days, numbers and function words stands beside them. */
const LIKELY: readonly string[] = [
  'briefing,brief,edition,lotto,loto,eurojackpot,lottery,numbers,draw,jackpot,results,things,know,need,happened,overnight,miss,missed,important,lunch,start,roundup,round-up,round up,wrap,wrap-up,digest,recap,bulletin,headlines,news,stories,deaths,funerals,obituaries,births,marriages,weather,forecast,tides,puzzle,puzzles,photos,pictures,letters,agenda,diary,podcast,playlist,summary,review',
  'ziehung,zahlen,gewinnquoten,überblick,wichtig,wichtigsten,passiert,geschah,meldungen,themen,kompakt,lage,update,briefing,newsletter,podcast,nacht,morgenbriefing,abendbriefing,nachrichten,nachrichtenüberblick,wichtigste,rückblick,wochenrückblick,tagesrückblick,zusammenfassung,schlagzeilen,wetter,wettervorhersage,termine,ergebnisse,bilder,vorschau',
  'tirage,résultats,essentiel,actu,actus,l’actu,matinale,manquer,rater,retenir,savoir,fallait,faut,choses,revue,point,journal,newsletter,retour,récap,récapitulatif,résumé,titres,actualité,actualités,infos,brèves,météo,agenda,lettre,obsèques,décès,bulletin',
  'sorteo,números,loterías,boletín,saber,perder,pasado,prensa,actualidad,repaso,lo más destacado,cosas,debes,titular,briefing,newsletter,portadas,resumen,noticias,titulares,claves,informativo,tiempo,agenda,resultados,defunciones,necrología,pronóstico',
  'estrazione,estrazioni,numeri,notizie,sapere,perdere,successo,cose,fatti,prime pagine,edicola,rassegna,newsletter,attualità,riassunto,punto,bollettino,titoli,meteo,previsioni,agenda,risultati,lutti',
  'loteria,sorteio,números,resumo,boletim,giro,saber,aconteceu,coisas,principais,capas,jornais,newsletter,atualidade,acontecimentos,notícias,destaques,manchetes,tempo,previsão,agenda,resultados,óbitos',
  'overzicht,gemist,belangrijkste,weten,gebeurd,dingen,krantenkoppen,ochtendkranten,nieuwsoverzicht,nieuws,nieuwsbrief,samenvatting,weer,weerbericht,agenda,uitslagen,terugblik',
  'överblick,viktigaste,vigtigste,viktigste,hänt,hänt i natt,missat,vet,nyhetsbrief,dagsens,det hände,skete,skjedde,rubriker,overskrifter,nyheter,nyhetsbrev,nyhetssvep,sammanfattning,väder,nyheder,nyhedsoverblik,overblik,nyhedsbrev,vejret,oversikt,nyhetsoversikt,været,oppsummering,resultater',
  'katsaus,tärkeimmät,tärkein,tapahtui,otsikot,tiivistettynä,hetki,katsauksen,uutiset,uutiskatsaus,uutiskirje,sää,tulokset,kooste',
  'przegląd,najważniejsze,wydarzenia,wydarzyło,informacje,fakty,prasówka,nejdůležitější,zpráv,události,událo,najdôležitejšie,udalosti,správ,skrót,podsumowanie,wiadomości,pogoda,newsletter,prognoza,přehled,souhrn,zprávy,počasí,prehľad,správy,súhrn,počasie',
  'összefoglaló,hírösszefoglaló,legfontosabb,történt,események,lapszemle,cele mai importante,evenimente,principalele,titluri,hírek,hírlevél,időjárás,rezumat,știri,buletin,vremea,sinteza',
  'дайджест,главные,важное,событий,события,случилось,произошло,новостей,важные,заголовки,пресса,найважливіше,сталося,подій,події,новин,сводка,обзор,главное,итоги,новости,погода,прогноз,рассылка,огляд,підсумки,новини,головне,зведення,дайджест,погода',
  'sonuçları,numaralar,kazandıran,çekiliş,özet,bülten,öne çıkanlar,başlarken,önemli,gelişmeler,olaylar,oldu,başlıkları,basın,τίτλοι,πρωτοσέλιδα,σημαντικότερα,συνέβη,gündem,haberler,manşetler,hava durumu,δελτίο,ειδήσεις,επισκόπηση,σύνοψη,καιρός,ανασκόπηση',
  'توقعات,الأبراج,برج,نشرة,موجز,عناوين,الصحف,الأخبار,حدث,أحداث,أهم,كل ما,כותרות,החדשות,העיתונים,קרה,המרכזיות,חשוב,تیتر,مهم‌ترین,روزنامه‌ها,رویدادها,ملخص,حصاد,أخبار,أبرز,الأخبار,الطقس,חדשות,תקציר,סיכום,עיקרי,מבזק,מזג האוויר,اخبار,خلاصه,مرور,آب و هوا',
  'समाचार,सुर्खियां,खबरें,ख़बरें,बड़ी,मुख्य,प्रमुख,ताज़ा,खबर,শিরোনামে,প্রধান,सुर्खियाँ,बुलेटिन,मौसम,খবর,সংবাদ,শিরোনাম,আবহাওয়া',
  'ringkasan,terpopuler,terpenting,rangkuman,tổng hợp,nổi bật,đáng chú ý,berita,cuaca,sorotan,tin tức,điểm tin,bản tin,thời tiết',
];

/** As labels alone: as parts of titles news uses them too often. */
const LABELS: readonly string[] = [
  'briefing,briefings,daily briefing,newsletter,newsletters,roundup,round-up,digest,quizzes,puzzles,crosswords,horoscopes,astrology,obituary notices,death notices,notices,tides,whats on,listings,tv listings,photo of the day,letters',
  'rätsel,horoskope,todesanzeigen,familienanzeigen,newsletter,mots croisés,horoscope,avis de décès,pasatiempos,horóscopo,esquelas,boletín,oroscopo,necrologie,passatempos,horóscopo,puzzels,horoscoop,familieberichten,pussel,kryssord,familjesidan,horoskop,krzyżówki,horoskopy,nekrologi,rejtvény,horoszkóp,кроссворды,гороскопы,гороскоп,bulmaca,astroloji,burçlar,أبراج,الأبراج,הורוסקופ,राशिफल',
];

/** Times of the day and the week and the measure of a feature, as they stand beside its name. */
const TIMES: readonly string[] = [
  'morning,afternoon,early,late,dawn,sunday’s,mon,tue,wed,thu,fri,sat,sun,one,two,three,four,five,six,seven,eight,nine,ten,evening,night,noon,midday,lunchtime,breakfast,daily,weekly,monthly,today,todays,tonight,tonights,tomorrow,tomorrows,yesterday,week,weeks,weekend,weekends,day,days,month,year,edition,issue,no,number,vol,volume,part,episode,mini,quick,big,easy,hard',
  'morgen,morgens,früh,vormittag,nachmittag,mittags,abends,nachts,wochenend,drei,fünf,sieben,zehn,mittag,abend,abends,nacht,täglich,wöchentlich,heute,gestern,tag,tages,woche,wochenende,monat,jahr,ausgabe,nummer,nr,folge,teil',
  'matin,matinale,week-end,weekend,end,nocturne,trois,cinq,sept,dix,midi,soir,nuit,quotidien,quotidienne,hebdo,hebdomadaire,aujourd,hui,demain,hier,jour,journée,semaine,mois,année,numéro,épisode',
  'mañana,mediodía,finde,fin,madrugada,tres,cinco,siete,diez,tarde,noche,diario,diaria,semanal,hoy,ayer,día,jornada,semana,mes,año,número,episodio,capítulo',
  'mattina,mattino,mattutina,serale,weekend,tre,cinque,dieci,stamattina,stasera,sera,notte,quotidiano,settimanale,oggi,domani,ieri,giorno,giornata,settimana,mese,anno,numero,puntata',
  'manhã,noite,matinal,fim,três,cinco,dez,madrugada,diário,semanal,hoje,ontem,dia,semana,mês,ano,edição',
  'ochtend,middag,nacht,vijf,drie,tien,avond,dagelijks,wekelijks,vandaag,morgen,gisteren,dag,week,weekend,maand,jaar,aflevering',
  'morgon,kväll,morgonens,kvällens,natt,natten,nattens,morgenens,kveldens,aftenens,fem,tre,dagens,veckans,dagligen,idag,igår,dag,vecka,helg,månad,avsnitt,ukens,ugens,uken,ugen,dagen,kveld,aften,måned,uke,uge',
  'aamu,aamun,yön,yö,viikonlopun,päivittäinen,viisi,kolme,ilta,illan,päivän,viikon,tänään,eilen,viikko,päivä,jakso,numero',
  'poranny,poranne,poranka,poranek,wieczoru,wieczorne,dzienny,dzienna,nocy,tydzień,pięć,ranního,rána,večera,noci,pět,wieczorny,dziś,dzisiaj,wczoraj,dnia,dzień,tygodnia,tydzień,weekendu,miesiąca,roku,numer,odcinek,ranní,večerní,dnes,včera,dne,den,týdne,týden,víkendu,měsíce,roku,číslo,díl,ranné,dňa,deň,týždňa',
  'reggeli,esti,reggel,este,éjszaka,hétvége,hétvégi,öt,cinci,nopții,napi,heti,ma,tegnap,nap,napja,hét,heti,szám,rész,dimineață,dimineții,seara,serii,zilei,zilnic,săptămânii,azi,astăzi,ieri,ziua,luna,anul',
  'утро,утренний,утра,утру,утром,утренние,утренняя,утреннего,вечера,вечеру,вечером,ночь,ночи,ночью,сутки,выходные,понедельника,дневной,пять,ніч,ночі,вечора,ранку,добу,тижень,утренняя,вечер,вечерний,вечерняя,день,дня,недели,неделя,сегодня,вчера,завтра,месяца,года,выпуск,номер,серия,ранок,ранковий,вечірній,тижня,тиждень,сьогодні,вчора,випуск',
  'sabah,akşam,güne,gece,sabahın,haftasonu,beş,πρωί,πρωινά,βράδυ,νύχτα,πέντε,günün,günlük,haftanın,haftalık,bugün,dün,gün,hafta,ay,yıl,sayı,bölüm,πρωινό,βραδινό,ημέρας,εβδομάδας,σήμερα,χθες,ημέρα,εβδομάδα,μήνα',
  'صباحية,ليوم,ليومي,صباح,الصباح,ليلة,الليلة,يومية,اليومي,اليومية,خمسة,הלילה,בבוקר,יומית,חמישה,مساء,المساء,اليوم,يوم,الأسبوع,أسبوع,الشهر,أمس,יומי,שבועי,הבוקר,הערב,היום,אתמול,יום,שבוע,השבוע,امروز,امشب,دیروز,روز,هفته,صبح,عصر,شب',
  'आज,सुबह,सुबह की,रात,पांच,शाम की,দিনের,शाम,दैनिक,साप्ताहिक,सप्ताह,दिन,कल,আজ,আজকের,সকাল,সপ্তাহের',
  'pagi,siang,malam,harian,mingguan,hari,ini,minggu,pekan,bulan,edisi,sáng,chiều,tối,hôm,nay,ngày,tuần',
];

/** In scripts without spaces a name is looked for at either end of the title or of what stands before a mark. */
const UNSPACED =
  '星座占い|今日の運勢|今週の運勢|運勢|占い|クロスワード|数独|クイズ|パズル|間違い探し|潮位表|潮見表|満潮|お悔やみ|おくやみ|訃報一覧|宝くじ当選番号|ロト6|写真で見る|今日の一枚|朝刊まとめ|夕刊まとめ|朝刊|夕刊|ニュースまとめ|今週のまとめ|今日のまとめ|朝のまとめ|ニュース一覧|今日のニュース|けさのニュース|主なニュース|ニュースレター|番組表|今日は何の日|四コマ|早报|晚报|早報|晚報|简报|簡報|早餐|新闻早知道|新聞早知道|早知道|一周要闻|一週要聞|今日要闻|今日要聞|要闻|要聞|要闻速览|速览|一周回顾|填字游戏|填字遊戲|数独|數獨|测验|測驗|竞猜|小测验|讣告|讣告栏|潮汐|潮汐表|星座运势|星座運勢|今日运势|今日運勢|每日运势|每日運勢|运势|運勢|图集|圖輯|一周图片|每日一词|彩票开奖|双色球|오늘의 운세|운세|별자리|십자말풀이|낱말퀴즈|가로세로|스도쿠|퀴즈|부고|물때|물때표|브리핑|간추린 뉴스|간추린 아침 뉴스|주요 뉴스|아침 뉴스|뉴스레터|오늘의 뉴스|뉴스 요약|한 컷|사진으로 보는|로또 당첨번호|ดวงประจำวัน|ดวงรายวัน|ดูดวง|ปริศนาอักษรไขว้|ซูโดกุ|ควิซ|แบบทดสอบ|ตารางน้ำขึ้นน้ำลง|น้ำขึ้นน้ำลง|สรุปข่าว|สรุปข่าวเช้า|ข่าวเด่นประจำวัน|ตรวจหวย|ผลสลากกินแบ่ง|ภาพประจำวัน';
/** Behind the name stands a mark, a figure or nothing: a word behind it makes it part of a sentence. */
const THEN = '(?=$|[\\s·]*[:：|｜、。！!／/（(【\\[［〔・~〜\\p{Nd}#＃-])';

/** Who greets in a title brings the news of the morning. */
const GREETINGS =
  'good morning|good evening|good afternoon|guten morgen|guten abend|moin|bonjour|bonsoir|buenos días|buenas noches|buenas tardes|buongiorno|buonasera|bom dia|boa noite|goedemorgen|goedenavond|god morgon|god morgen|god kväll|hyvää huomenta|dzień dobry|dobré ráno|dobrý den|jó reggelt|bună dimineața|доброе утро|добрый вечер|добрий ранок|доброго ранку|günaydın|güne başlarken|καλημέρα|صباح الخير|בוקר טוב|صبح بخیر|सुप्रभात|おはようございます|おはよう|早安|早上好|좋은 아침|สวัสดีตอนเช้า|selamat pagi|chào buổi sáng';

const listed = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(','));

export const regularNames = {
  certain: listed(CERTAIN),
  inPictures: listed(IN_PICTURES),
  likely: listed(LIKELY),
  labels: listed(LABELS),
  times: listed(TIMES),
  unspaced: new RegExp(`^(?:${UNSPACED})${THEN}|(?:${UNSPACED})$`, 'u'),
  greeting: new RegExp(`^(?:${GREETINGS})(?![\\p{L}\\p{M}])\\s*(?:$|[:：!！,，、.。–—|-])`, 'iu'),
} as const;
