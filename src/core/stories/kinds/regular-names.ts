/**
 * What papers call their regular features, by language, names parted by commas. Each is unmistakable: a title that is
 * made of such a name, a day and little else is that feature.
 */
const CERTAIN: readonly string[] = [
  'quiz,news quiz,crossword,cryptic crossword,sudoku,wordle,wordsearch,word search,kenken,horoscope,horoscopes,star signs,zodiac,tide times,tide table,high water,sunrise and sunset,death notices,obituary notices,deaths and funerals,births marriages and deaths,funeral notices,lottery numbers,lotto results,lottery results,winning numbers,photos of the day,pictures of the day,photo of the day,picture of the day,pictures of the week,photos of the week,best photographs,in brief,news in brief,at a glance,what to watch,tv tonight,on this day,this day in history,word of the day,quote of the day,cartoon of the day,recipe of the day,question of the day,letters to the editor,readers letters,corrections and clarifications,what you need to know today,top headlines,todays headlines,todays papers,newspaper headlines,front pages,most read,roadworks this week,planning applications,court lists,whats on,caption competition,open thread,fixtures and results',
  'quizfrage,kreuzworträtsel,rätsel,sudoku,horoskop,tageshoroskop,wochenhoroskop,gezeiten,gezeitenkalender,hochwasserzeiten,todesanzeigen,traueranzeigen,familienanzeigen,lottozahlen,gewinnzahlen,bilder des tages,bild des tages,bilder der woche,kurz notiert,kurz und knapp,in kürze,kurzmeldungen,kurznachrichten,presseschau,fernsehprogramm,tv-tipps,tv tipps,leserbriefe,wort des tages,zitat des tages,rezept des tages,meistgelesen,veranstaltungstipps,polizeimeldungen',
  'mots croisés,mots fléchés,sudoku,horoscope,horaires des marées,marées,avis de décès,carnet du jour,nécrologie du jour,résultats du loto,tirage du loto,photo du jour,photos de la semaine,en bref,revue de presse,programme tv,ce soir à la télé,courrier des lecteurs,éphéméride,mot du jour,citation du jour,recette du jour,les plus lus',
  'crucigrama,sudoku,horóscopo,horóscopos,tabla de mareas,mareas,esquelas,necrológicas,sorteo de la lotería,resultados de la lotería,lotería nacional,la primitiva,fotos del día,foto del día,fotos de la semana,en breve,revista de prensa,programación de tv,qué ver,cartas al director,efemérides,palabra del día,frase del día,receta del día,lo más leído,cuestionario,trivia',
  'cruciverba,parole crociate,sudoku,oroscopo,maree,tavola delle maree,necrologi,necrologie,estrazioni del lotto,estrazione del lotto,numeri vincenti,foto del giorno,foto della settimana,in breve,rassegna stampa,programmi tv,stasera in tv,lettere al direttore,almanacco,parola del giorno,ricetta del giorno,i più letti',
  'palavras cruzadas,sudoku,horóscopo,tábua de marés,tabela de marés,marés,falecimentos,necrologia,resultado da loteria,mega-sena,foto do dia,fotos da semana,em resumo,revista de imprensa,programação da tv,cartas ao diretor,palavra do dia,frase do dia,receita do dia,mais lidas',
  'kruiswoordpuzzel,kruiswoord,puzzel,sudoku,horoscoop,daghoroscoop,getijden,getijdentabel,overlijdensberichten,familieberichten,lottogetallen,trekking van de lotto,foto van de dag,kort nieuws,in het kort,tv-tips,lezersbrieven,ingezonden brieven,woord van de dag,recept van de dag,meest gelezen',
  'kryssord,korsord,krysset,sudoku,horoskop,tidvatten,tidevann,tidevand,dödsannonser,dødsannonser,dødsfald,minnesord,lottorad,lottotal,lottotall,dagens bild,dagens bilde,dagens billede,ukens bilder,veckans bilder,i korthet,kort sagt,kort nytt,notiser,tv-tips,insändare,leserbrev,læserbreve,dagens ord,dagens recept,mest læst,mest lest,mest läst,krydsord,kryds og tværs,nyhetsquiz',
  'ristikko,sanaristikko,sudoku,horoskooppi,tietovisa,uutisvisa,kuolinilmoitukset,lottonumerot,päivän kuva,viikon kuvat,lyhyesti,tv-vinkit,mielipidekirjoitukset,päivän sana,päivän resepti,luetuimmat',
  'krzyżówka,sudoku,horoskop,quiz,pływy,nekrologi,wyniki lotto,zdjęcie dnia,zdjęcia tygodnia,w skrócie,przegląd prasy,program tv,listy do redakcji,kalendarium,słowo dnia,cytat dnia,przepis dnia,najczęściej czytane,križovka,krížovka,křížovka,horoskop,kvíz,smuteční oznámení,výsledky sportky,fotka dne,fotografie dne,stručně,v kostce,tv tipy,dopisy čtenářů,krátke správy,snímka dňa',
  'keresztrejtvény,szúdoku,horoszkóp,kvíz,gyászhírek,lottószámok,nyerőszámok,a nap képe,a hét képei,röviden,lapszemle,tévéműsor,olvasói levelek,a nap idézete,integrame,horoscop,horoscopul zilei,chestionar,decese,numere loto,rezultate loto,fotografia zilei,imaginile zilei,pe scurt,revista presei,program tv,križaljka,osmrtnice,vremenska napoved,horoskop,кръстословица,хороскоп,некролози',
  'кроссворд,сканворд,судоку,гороскоп,викторина,квиз,таблица приливов,приливы,некрологи,соболезнования,результаты лото,тираж лото,фото дня,фото недели,коротко,обзор прессы,программа передач,письма читателей,слово дня,цитата дня,рецепт дня,этот день в истории,самое читаемое,кросворд,судоку,вікторина,вікторини,співчуття,некрологи,фото тижня,стисло,огляд преси,програма телепередач,листи читачів',
  'bulmaca,kare bulmaca,sudoku,burç yorumları,burçlar,astroloji,gelgit,vefat ilanları,vefat,loto sonuçları,çekiliş sonuçları,günün fotoğrafı,haftanın fotoğrafları,kısa kısa,basın özeti,gazete manşetleri,tv rehberi,günün sözü,günün tarifi,namaz vakitleri,iftar saatleri,nöbetçi eczaneler,σταυρόλεξο,ζώδια,ωροσκόπιο,κουίζ,κηδείες,πένθη,τυχεροί αριθμοί,φωτογραφία της ημέρας,εν συντομία,πρωτοσέλιδα,πρόγραμμα τηλεόρασης,εορτολόγιο',
  'الكلمات المتقاطعة,كلمات متقاطعة,سودوكو,برجك,حظك,الأبراج,أبراج,مسابقة,اختبار معلومات,المد والجزر,وفيات,نعي,مواقيت الصلاة,صورة اليوم,صور الأسبوع,باختصار,أخبار قصيرة,عناوين الصحف,جولة الصحافة,تشبص,תשבץ,סודוקו,הורוסקופ,חידון,מודעות אבל,גאות ושפל,תמונת היום,תמונות השבוע,בקצרה,כותרות העיתונים,זמני כניסת שבת,لوح تقویم,جدول کلمات,فال روز,طالع بینی,آزمون,اوقات شرعی,عکس روز,در یک نگاه',
  'राशिफल,वर्ग पहेली,सुडोकू,क्विज,क्विज़,प्रश्नोत्तरी,पंचांग,संक्षेप में,आज का सुविचार,निधन सूचना,लॉटरी परिणाम,রাশিফল,শব্দজট,কুইজ,সংক্ষেপে,ராசிபலன்,குறுக்கெழுத்து,വിനാടി',
  'teka silang,ramalan zodiak,zodiak,kuis,jadwal sholat,jadwal salat,foto hari ini,foto pekan ini,ô chữ,tử vi,câu đố,trắc nghiệm,kết quả xổ số,tin vắn,điểm báo,lịch chiếu',
];

/** Pictures: in front of a title they are a feature, behind it they show the event that the title tells of. */
const IN_PICTURES: readonly string[] = [
  'in pictures,in photos,in bildern,en images,en imágenes,in immagini,em imagens,in beeld,i bilder,i billeder,kuvina,w obiektywie,obrazem,képekben,в фотографиях,у світлинах,fotoğraflarla,بالصور,בתמונות,तस्वीरों में',
];

/** Names that news uses as well: they count where nothing but days, numbers and function words stands beside them. */
const LIKELY: readonly string[] = [
  'briefing,brief,newsletter,roundup,round-up,round up,wrap,wrap-up,digest,recap,bulletin,headlines,news,stories,deaths,funerals,obituaries,births,marriages,weather,forecast,tides,puzzle,puzzles,photos,pictures,letters,agenda,diary,podcast,playlist,summary,review',
  'überblick,morgenbriefing,abendbriefing,nachrichten,nachrichtenüberblick,wichtigste,rückblick,wochenrückblick,tagesrückblick,zusammenfassung,schlagzeilen,wetter,wettervorhersage,termine,ergebnisse,bilder,vorschau',
  'essentiel,récap,récapitulatif,résumé,titres,actualité,actualités,infos,brèves,météo,agenda,lettre,obsèques,décès,bulletin',
  'boletín,resumen,noticias,titulares,claves,informativo,tiempo,agenda,resultados,defunciones,necrología,pronóstico',
  'notizie,riassunto,punto,bollettino,titoli,meteo,previsioni,agenda,risultati,lutti',
  'resumo,boletim,notícias,destaques,manchetes,tempo,previsão,agenda,resultados,óbitos',
  'overzicht,nieuwsoverzicht,nieuws,nieuwsbrief,samenvatting,weer,weerbericht,agenda,uitslagen,terugblik',
  'överblick,nyheter,nyhetsbrev,nyhetssvep,sammanfattning,väder,nyheder,nyhedsoverblik,overblik,nyhedsbrev,vejret,oversikt,nyhetsoversikt,været,oppsummering,resultater',
  'katsaus,uutiset,uutiskatsaus,uutiskirje,sää,tulokset,kooste',
  'przegląd,skrót,podsumowanie,wiadomości,pogoda,newsletter,prognoza,přehled,souhrn,zprávy,počasí,prehľad,správy,súhrn,počasie',
  'összefoglaló,hírek,hírlevél,időjárás,rezumat,știri,buletin,vremea,sinteza',
  'дайджест,сводка,обзор,главное,итоги,новости,погода,прогноз,рассылка,огляд,підсумки,новини,головне,зведення,дайджест,погода',
  'özet,bülten,gündem,haberler,manşetler,hava durumu,δελτίο,ειδήσεις,επισκόπηση,σύνοψη,καιρός,ανασκόπηση',
  'نشرة,موجز,ملخص,حصاد,أخبار,أبرز,الأخبار,الطقس,חדשות,תקציר,סיכום,עיקרי,מבזק,מזג האוויר,اخبار,خلاصه,مرور,آب و هوا',
  'समाचार,सुर्खियां,सुर्खियाँ,बुलेटिन,मौसम,খবর,সংবাদ,শিরোনাম,আবহাওয়া',
  'ringkasan,berita,cuaca,sorotan,tin tức,điểm tin,bản tin,thời tiết',
];

/** As labels alone: as parts of titles news uses them too often. */
const LABELS: readonly string[] = [
  'briefing,briefings,daily briefing,newsletter,newsletters,roundup,round-up,digest,quizzes,puzzles,crosswords,horoscopes,astrology,obituary notices,death notices,notices,tides,whats on,listings,tv listings,photo of the day,letters',
  'rätsel,horoskope,todesanzeigen,familienanzeigen,newsletter,mots croisés,horoscope,avis de décès,pasatiempos,horóscopo,esquelas,boletín,oroscopo,necrologie,passatempos,horóscopo,puzzels,horoscoop,familieberichten,pussel,kryssord,familjesidan,horoskop,krzyżówki,horoskopy,nekrologi,rejtvény,horoszkóp,кроссворды,гороскопы,гороскоп,bulmaca,astroloji,burçlar,أبراج,الأبراج,הורוסקופ,राशिफल',
];

/** Times of the day and the week and the measure of a feature, as they stand beside its name. */
const TIMES: readonly string[] = [
  'morning,afternoon,evening,night,noon,midday,lunchtime,breakfast,daily,weekly,monthly,today,todays,tonight,tonights,tomorrow,tomorrows,yesterday,week,weeks,weekend,weekends,day,days,month,year,edition,issue,no,number,vol,volume,part,episode,mini,quick,big,easy,hard',
  'morgen,morgens,mittag,abend,abends,nacht,täglich,wöchentlich,heute,gestern,tag,tages,woche,wochenende,monat,jahr,ausgabe,nummer,nr,folge,teil',
  'matin,matinale,midi,soir,nuit,quotidien,quotidienne,hebdo,hebdomadaire,aujourd,hui,demain,hier,jour,journée,semaine,mois,année,numéro,épisode',
  'mañana,mediodía,tarde,noche,diario,diaria,semanal,hoy,ayer,día,jornada,semana,mes,año,número,episodio,capítulo',
  'mattina,mattino,sera,notte,quotidiano,settimanale,oggi,domani,ieri,giorno,giornata,settimana,mese,anno,numero,puntata',
  'manhã,noite,diário,semanal,hoje,ontem,dia,semana,mês,ano,edição',
  'ochtend,middag,avond,dagelijks,wekelijks,vandaag,morgen,gisteren,dag,week,weekend,maand,jaar,aflevering',
  'morgon,kväll,dagens,veckans,dagligen,idag,igår,dag,vecka,helg,månad,avsnitt,ukens,ugens,uken,ugen,dagen,kveld,aften,måned,uke,uge',
  'aamu,aamun,ilta,illan,päivän,viikon,tänään,eilen,viikko,päivä,jakso,numero',
  'poranny,poranne,wieczorny,dziś,dzisiaj,wczoraj,dnia,dzień,tygodnia,tydzień,weekendu,miesiąca,roku,numer,odcinek,ranní,večerní,dnes,včera,dne,den,týdne,týden,víkendu,měsíce,roku,číslo,díl,ranné,dňa,deň,týždňa',
  'reggeli,esti,napi,heti,ma,tegnap,nap,napja,hét,heti,szám,rész,dimineață,dimineții,seara,serii,zilei,zilnic,săptămânii,azi,astăzi,ieri,ziua,luna,anul',
  'утро,утренний,утренняя,вечер,вечерний,вечерняя,день,дня,недели,неделя,сегодня,вчера,завтра,месяца,года,выпуск,номер,серия,ранок,ранковий,вечірній,тижня,тиждень,сьогодні,вчора,випуск',
  'sabah,akşam,günün,günlük,haftanın,haftalık,bugün,dün,gün,hafta,ay,yıl,sayı,bölüm,πρωινό,βραδινό,ημέρας,εβδομάδας,σήμερα,χθες,ημέρα,εβδομάδα,μήνα',
  'صباح,الصباح,مساء,المساء,اليوم,يوم,الأسبوع,أسبوع,الشهر,أمس,יומי,שבועי,הבוקר,הערב,היום,אתמול,יום,שבוע,השבוע,امروز,امشب,دیروز,روز,هفته,صبح,عصر,شب',
  'आज,सुबह,शाम,दैनिक,साप्ताहिक,सप्ताह,दिन,कल,আজ,আজকের,সকাল,সপ্তাহের',
  'pagi,siang,malam,harian,mingguan,hari,ini,minggu,pekan,bulan,edisi,sáng,chiều,tối,hôm,nay,ngày,tuần',
];

/** In scripts without spaces a name is looked for at either end of the title or of what stands before a mark. */
const UNSPACED =
  '星座占い|今日の運勢|運勢|占い|クロスワード|数独|クイズ|潮位表|満潮|お悔やみ|おくやみ|訃報一覧|宝くじ当選番号|写真で見る|今日の一枚|朝刊まとめ|夕刊まとめ|ニュースまとめ|今週のまとめ|今日のまとめ|ニュース一覧|番組表|早报|晚报|早報|晚報|简报|簡報|新闻早知道|新聞早知道|一周要闻|一週要聞|今日要闻|今日要聞|填字游戏|填字遊戲|数独|數獨|测验|測驗|竞猜|讣告栏|潮汐|星座运势|星座運勢|每日运势|每日運勢|图集|圖輯|一周图片|每日一词|彩票开奖|오늘의 운세|운세|별자리|십자말풀이|낱말퀴즈|스도쿠|퀴즈|부고|물때|브리핑|간추린 뉴스|주요 뉴스|뉴스레터|오늘의 뉴스|한 컷|사진으로 보는|ดวงประจำวัน|ดวงรายวัน|ดูดวง|ปริศนาอักษรไขว้|ซูโดกุ|ควิซ|แบบทดสอบ|ตารางน้ำขึ้นน้ำลง|น้ำขึ้นน้ำลง|สรุปข่าว|ข่าวเด่นประจำวัน|ตรวจหวย|ผลสลากกินแบ่ง|ภาพประจำวัน';

const listed = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(','));

export const regularNames = {
  certain: listed(CERTAIN),
  inPictures: listed(IN_PICTURES),
  likely: listed(LIKELY),
  labels: listed(LABELS),
  times: listed(TIMES),
  unspaced: new RegExp(`^(?:${UNSPACED})|(?:${UNSPACED})$`, 'u'),
} as const;
