/**
 * Words that open sentences and are never part of a name: after a shortening that may stand anywhere ("the
 * U.S."), a capital on one of these shows that a new sentence begins. Function words only, lower case.
 */
export const OPENERS: Readonly<Record<string, string>> = {
  en:
    'the a an this that these those he she it we they you his her its our their your my i there here who what when ' +
    'where why how which whose if but and or so yet nor for in on at by from to of with without within under over ' +
    'after before during since until while as although though because unless despite among between about against ' +
    'also then now still however meanwhile moreover instead later earlier yesterday today tomorrow some many most ' +
    'several few both each every all any no not one two three millions thousands hundreds dozens is are was were do ' +
    'does did has have had will would can could should may might must once such another other police according',
  de:
    'der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich man dies diese dieser dieses ' +
    'diesen diesem und oder aber doch denn sondern wenn als weil dass ob da dann dort hier nun jetzt so auch noch nur ' +
    'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch für gegen ohne seit bis während ' +
    'wegen trotz zwischen wer was wo wie warum wann welche welcher welches sein seine ihre unser kein keine nicht ' +
    'alle viele einige mehrere beide damit dabei dafür daher deshalb dennoch allerdings außerdem bereits zudem ist ' +
    'sind war waren hat haben wird werden kann können soll muss',
  fr:
    'le la les l un une des du de il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur leurs mon ma ' +
    'notre votre et ou mais donc or car ni si quand lorsque comme que qui quoi où comment pourquoi combien quel quelle ' +
    'dans en sur sous par pour avec sans vers chez entre depuis pendant avant après selon malgré à au aux ici là puis ' +
    'alors ensuite enfin aussi ainsi cependant pourtant toutefois plusieurs certains tous toutes chaque aucun pas ' +
    'est sont était a ont avait',
  es:
    'el la los las lo un una unos unas él ella ellos ellas nosotros yo tú usted ustedes este esta estos estas ese esa ' +
    'eso esto aquel aquella su sus mi tu nuestro y e o u pero sino ni que si cuando donde como porque aunque mientras ' +
    'quien qué quién cómo dónde cuándo cuánto por para con sin en de del al a desde hasta entre sobre bajo tras según ' +
    'durante ante contra hacia aquí allí ahora entonces luego después antes también además así no ya hoy ayer muchos ' +
    'algunos varios todos cada otro otra es son era fue ha han había hay está están',
  it:
    'il lo la i gli le un uno una l lui lei loro noi voi io tu egli essa questo questa questi queste quello quella ' +
    'quelli suo sua suoi sue mio nostro e ed o ma però se quando dove come perché mentre che chi cosa quale quanto di ' +
    'del della dei delle a al alla ai alle da dal dalla in nel nella con su sul sulla per tra fra secondo durante dopo ' +
    'prima contro senza qui lì ora poi anche inoltre così non già oggi ieri molti alcuni tutti ogni altro è sono era ha ' +
    'hanno aveva',
  pt:
    'o a os as um uma uns umas ele ela eles elas nós eu você vocês este esta estes estas esse essa isso isto aquele ' +
    'aquela seu sua seus suas meu nosso e ou mas porém se quando onde como porque embora enquanto que quem qual quanto ' +
    'de do da dos das em no na nos nas por pelo pela para com sem entre sobre sob até desde segundo durante após antes ' +
    'contra aqui ali agora então depois também além assim não já hoje ontem muitos alguns todos cada outro é são era ' +
    'foi tem há está',
  nl:
    'de het een hij zij ze het wij we jullie ik je u dit dat deze die zijn haar hun ons onze mijn en of maar want dus ' +
    'als toen wanneer waar hoe waarom wie wat welke omdat hoewel terwijl in op aan bij met van voor naar uit over onder ' +
    'door tegen zonder tussen sinds tot na tijdens volgens er hier daar nu dan ook nog niet geen alle veel sommige ' +
    'is was waren heeft hebben had wordt werd kan',
  da:
    'den det de en et han hun vi i jeg du man denne dette disse hans hendes sin deres vores min og eller men for så hvis ' +
    'når da hvor hvordan hvorfor hvem hvad hvilken fordi mens i på af til fra med om ved efter før under over mod uden ' +
    'mellem siden der her nu også ikke ingen alle mange nogle er var har havde bliver blev kan',
  sv:
    'den det de en ett han hon vi jag du man denna detta dessa hans hennes sin deras vår min och eller men för så om när ' +
    'då var hur varför vem vad vilken eftersom medan i på av till från med vid efter före under över mot utan mellan ' +
    'sedan där här nu också inte ingen alla många några är hade har blir blev kan enligt',
  no:
    'den det de en et ei han hun vi jeg du man denne dette disse hans hennes sin deres vår min og eller men for så hvis ' +
    'når da hvor hvordan hvorfor hvem hva hvilken fordi mens i på av til fra med om ved etter før under over mot uten ' +
    'mellom siden der her nå også ikke ingen alle mange noen er var har hadde blir ble kan',
  fi: 'se ne hän he minä me te tämä nämä tuo hänen heidän sen ja tai mutta vaan jos kun koska vaikka kuka mikä missä miten miksi myös nyt sitten ei on oli ovat',
  pl:
    'to ten ta te ci on ona ono oni my ja ty jego jej ich nasz i a ale lub albo więc jeśli gdy kiedy gdzie jak dlaczego ' +
    'kto co który która które ponieważ choć w we na z ze do od po przy przez dla o u bez między podczas według tu tam ' +
    'teraz potem także też nie tak już jest są był była było było wszyscy wielu',
  cs: 'to ten ta ti on ona ono oni my já jeho její jejich a ale nebo když kde jak proč kdo co který která které protože v ve na z ze do od po při pro o u bez mezi podle tady tam teď potom také ne už je jsou byl byla bylo všichni',
  sk: 'to ten tá tí on ona ono oni my ja jeho jej ich a ale alebo keď kde ako prečo kto čo ktorý ktorá ktoré pretože v vo na z zo do od po pri pre o u bez medzi podľa tu tam teraz potom tiež nie už je sú bol bola bolo všetci',
  hu: 'a az egy ez azok ezek ő ők mi én te és de vagy ha amikor ahol hogy miért ki mit mert bár itt ott most akkor is nem már van volt',
  ro: 'un o el ea ei ele noi eu acest această acești aceste și sau dar dacă când unde cum de ce cine care pentru că în la pe cu din fără între după potrivit aici acolo acum apoi nu este sunt a fost',
  tr: 'bu şu o bir biz siz onlar ben ve ama fakat ancak veya eğer çünkü nasıl neden kim ne nerede için ile göre sonra önce şimdi burada da de değil var yok',
  ru:
    'это этот эта эти тот та те он она оно они мы я вы его её ее их наш и а но или если когда где как почему кто что ' +
    'который потому хотя в во на с со к ко из от до по при для о об у без между под над после перед через за здесь там ' +
    'сейчас теперь потом также тоже не нет уже был была было были все многие кроме однако',
  uk:
    'це цей ця ці той та ті він вона воно вони ми я ви його її їх наш і й а але або якщо коли де як чому хто що який ' +
    'тому хоча в у на з із зі до від по при для про без між під над після перед через за тут там зараз потім також не ' +
    'ні вже був була було були всі багато однак',
  bg: 'това този тази тези той тя то те ние аз вие негов нея и а но или ако когато къде как защо кой какво който в във на с със от до по при за без между след преди тук там сега не вече е са беше',
  el: 'ο η το οι τα του της των ένας μια ένα αυτός αυτή αυτό και ή αλλά αν όταν πού πώς γιατί ποιος τι στο στη στην στον στα με σε από για ως μετά πριν εδώ εκεί τώρα δεν είναι ήταν',
};

/** "Seite 12." ends a sentence where "am 12." does not: words that make a bare number a count, not an ordinal. */
export const COUNTED =
  'seite seiten kapitel band nummer zimmer ziffer artikel absatz teil platz punkt jahr side kapittel strana strany sivu';

/** Prepositions that open a sentence with a time: "At 5 a.m. Mr. Smith …". */
export const TIME_OPENERS =
  'at by on in around before after until since about from between during as um am ab gegen vor nach à vers avant après ' +
  'a hacia alle verso às om rond kl klokken vid';

/** Verbs that say who spoke, which may follow a quotation that closed with its own mark. */
export const SAYING: Readonly<Record<string, string>> = {
  en: 'said says say asked asks told tells added adds wrote writes replied cried shouted tweeted yelled exclaimed wondered',
  de: 'sagte sagt fragte fragt rief meinte schrieb erklärte antwortete',
  fr: 'dit demande demandé déclaré lance lancé écrit ajoute ajouté',
  es: 'dijo dice preguntó pregunta exclamó añadió escribió respondió',
  it: 'disse dice ha chiese chiede aggiunge scrive',
  pt: 'disse diz perguntou escreveu afirmou',
  nl: 'zei zegt vroeg vraagt riep schreef',
};
