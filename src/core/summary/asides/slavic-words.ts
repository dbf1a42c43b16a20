import type { AsideWords } from './subjects';

/** Polish, Czech, Slovak, Russian, Ukrainian. */
export const SLAVIC_WORDS: Readonly<Record<string, AsideWords>> = {
  pl: {
    reader:
      'ty|ciebie|cię|ci|tobie|tob\\p{L}|twój|twoj*|państwo|państwa|państwu|wam|was|możesz|możecie|chcesz|masz|jeśli (?:chcesz|potrzebujesz|kupisz|jesteś|cenisz|masz)|(?:wykup|zapisz|wesprzyj|wspieraj|wspomóż|kup|czytaj|przeczytaj|odblokuj|zaloguj|włącz|wyłącz|zaakceptuj|dołącz|zadzwoń|zostań|sprawdź|proszę|prosimy|subskrybuj|odbieraj)',
    house:
      'my|nas|nam|nasz*|redakcj*|(?:naszych|swoich) czytelnik*|czytelnik*|ten (?:serwis|portal)|otrzym(?:amy|ujemy)|zarabiamy|dziękujemy|przepraszamy',
    self: '(?:ten|tego|tej|ta|to|tym) (?:\\p{L}+ ){0,1}(?:artykuł*|tekst*|materiał*|treś*|stron*|film*|wideo|wpis*|informacj*)|(?:dalsza część|w wersji|wersji) (?:artykułu|tekstu)|(?:tekst|artykuł|materiał|tłumaczenie|streszczenie) (?:zaktualiz|poprawi|przetłumacz|wygenerow|napisan|przygotowan|powstał|został)*',
    access:
      'prenumer*|subskryb*|subskrypcj*|dostęp (?:do|już|od|bez)|zalog*|abonament*|okres próbny|bez limitu|czytać dalej',
    mail: 'newsletter*|skrzynk*|zapisz się|wypis*',
    giving:
      'wesprzyj*|wspieraj*|darowizn*|zrzut*|patronit*|1,5 ?(?:%|proc*)|wpłat\\p{L}{1,3} czytelników|dzięki (?:wam|wsparciu|czytelnikom|wpłatom)',
    shop: 'afiliac*|prowizj*|ceny mogą',
    browser: 'javascript|cookies?|ciastecz*|przeglądar*|adblock*|blokowani* reklam|pliki cookie',
    change:
      'aktualiz*|zaktualiz*|poprawi*|sprostowa*|uzupełni*|(?:poprzedni*|wcześniejsz*|pierwotn*|pierwsz*) wersj*|błędn*|omyłkowo|za błąd',
    machine: 'ai|si|sztuczn* inteligencj*|automatyczn*|maszynow*|algorytm*|model* językow*|chatgpt',
    advert: 'reklam*|filmem|materiałem wideo',
    help: 'samobój*|telefon* (?:zaufania|wsparcia)|kryzys*|depresj*',
    aid: 'pomoc*|wsparci*|przemoc*',
    contact: 'zadzwoń|dzwoń|dzwonić|numer*|telefon*|bezpłatn*|całą dobę|anonimow*|kontakt*',
    greeting: 'dzień dobry|dobry wieczór|cześć|drodzy (?:czytelni*|subskrybent*)|szanowni|witaj*',
  },
  cs: {
    reader:
      'vy|vás|vám|váš|vaše|vaši|vaší|vašeho|ty|tě|ti|tvůj|můžete|chcete|máte|jste|prosím|pokud (?:chcete|potřebujete|nakoupíte|máte|se)|(?:přihlaste|předplaťte|podpořte|zapněte|povolte|odebírejte|čtěte|zavolejte|volejte|kupte|staňte|vyzkoušejte|obraťte|vypněte|přispějte|odemkněte)',
    house:
      'my|nás|nám|náš|naše|naši|našich|redakce|čtenáři|čtenářů|čtenářům|omlouváme|doplnili jsme|opravili jsme|získáme|dostaneme',
    self: '(?:tento|tohoto|této|tato|toto|tomto) (?:\\p{L}+ ){0,1}(?:článk*|článek|text*|obsah*|stránk*|video*|zpráv*)|verz[ei] (?:článku|textu)|(?:článek|text|překlad|obsah) (?:byl|je|vznikl|jsme)',
    access: 'předplat*|přihl*|odemkn*|zkušební|bez omezení|členstv*|dočíst|číst dál*',
    mail: 'newsletter*|schránk*|odhlás*|odběr*|zpravodaj*',
    giving: 'podpoř*|přispě*|darujte',
    shop: 'affiliate|provizi|provize|ceny se mohou',
    browser: 'javascript*|cookies?|prohlížeč*|adblock*|blokov* reklam*',
    change:
      'aktualiz*|oprav*|doplnili|doplněn*|upraven*|změněn*|(?:původní|předchozí|dřívější) verz*|chybn*|omylem|za chybu',
    machine: 'ai|uměl* inteligenc*|automatick*|strojov*|algoritm*|jazykov* model*',
    advert: 'reklam*|inzer*',
    help: 'sebevra*|link\\p{L} (?:bezpečí|důvěry|pomoci)|krizov*',
    aid: 'pomoc*|podpor*|násilí|krizi',
    contact: 'volejte|zavolejte|čísl*|telefon*|zdarma|bezplatn*|nonstop|anonymn*|kontakt*',
    greeting: 'dobré ráno|dobrý (?:den|večer)|ahoj|milí čtenář*|vážení|vítejte',
  },
  sk: {
    reader:
      'vy|vás|vám|váš|vaše|vaša|vaši|môžete|chcete|máte|ste|prosím|ak (?:chcete|potrebujete|nakúpite|máte|sa)|(?:prihláste|predplaťte|podporte|zapnite|povoľte|odoberajte|čítajte|zavolajte|volajte|kúpte|staňte|prispejte)',
    house:
      'my|nás|nám|náš|naše|naši|našich|redakcia|čitatelia|čitateľov|ospravedlňujeme|doplnili sme|opravili sme|získame',
    self: '(?:tento|tohto|tejto|táto|toto|tomto) (?:\\p{L}+ ){0,1}(?:článok|článk*|text*|obsah*|stránk*|video*|správ*)|verzi[ia] (?:článku|textu)',
    access: 'predplat*|prihl*|odomkn*|skúšobn*|bez obmedzen*|čítať ďalej',
    mail: 'newsletter*|schránk*|odhlás*|odber*',
    giving: 'prispe*',
    shop: 'affiliate|províz*',
    browser: 'javascript*|cookies?|prehliadač*|adblock*',
    change: 'aktualiz*|oprav*|doplnen*|doplnili|upraven*|(?:pôvodn*|predchádzajúc*) verzi*|chybn*|omylom',
    machine: 'ai|umel* inteligenci*|automatick*|strojov*',
    advert: 'reklam*',
    help: 'samovra*|link\\p{L} (?:dôvery|pomoci)|krízov*',
    aid: 'pomoc*|podpor*|násili*|kríze',
    contact: 'volajte|zavolajte|čísl*|telefón*|zadarmo|bezplatn*|nonstop|anonymn*',
    greeting: 'dobré ráno|dobrý (?:deň|večer)|ahoj|milí čitatelia|vážení|vitajte',
  },
  ru: {
    reader:
      'вы|вас|вам|вами|ваш*|ты|тебя|тебе|твой|пожалуйста|если (?:вы|вам|у вас)|\\p{L}{3,20}(?:йтесь|итесь|ьтесь|айте|яйте|ейте|уйте|ойте)|подпишитесь|оформите|включите|отключите|разрешите|войдите|поддержите|прочтите|звоните|позвоните|обратитесь|примите|получите|купите|перейдите|отписаться|дочитать',
    house: 'мы|нас|нам|наш*|редакци*|(?:наших|своих) читател*|читател*|приносим извинения|это издание',
    self: '(?:эт[оауи]\\p{L}{0,2}|данн\\p{L}{2,3}) (?:\\p{L}+ ){0,1}(?:стать*|текст*|материал*|публикаци*|страниц*|видео|новост*|заметк*|контент*|перевод*)|верси* (?:статьи|материала|публикации|текста|заметки)|(?:текст|статья|материал|перевод|заметка|новость|пересказ) (?:обновл|исправл|подготовл|создан|переведе|написан|сгенерир|дополн)*|верси* заметки',
    access:
      'подпишитесь|подпишись|подписк*|подписчик*|войдите|зарегистрируйтесь|пробн* период|полн* доступ*|доступ к (?:стать|материал|полн|остальн)*|читать дальше|дочитать|безлимит*',
    mail: 'рассылк*|почтовый ящик|(?:ваш*|электронн*|на) почту|имейл*|отписаться|отпишитесь',
    giving:
      'пожертвов*|донат*|поддержите|поддержать (?:нас|наш|редакци|издани|независим)*|независим* журналист*',
    shop: 'партн[её]рск* ссыл*|комиссионн*|вознаграждени*|(?:по|через) (?:эт|наш)* ссылк*|цены могут',
    browser: 'javascript|cookies?|куки|браузер*|блокировщик*|adblock',
    change:
      'обновл*|исправл*|уточн*|(?:ранней|первоначальн*|предыдущ*|первой) верси*|ошибочно|неверно|за ошибку|опечатк*',
    machine: 'ии|искусственн* интеллект*|автоматическ*|нейросет*|машинн*|робот*|языков* модел*|алгоритм*',
    advert: 'реклам*',
    help: 'суицид*|самоубий*|телефон* доверия|горяч* лини*',
    aid: 'помощ*|поддержк*|насили*|кризис*',
    contact: 'звон*|позвон*|номер*|телефон*|бесплатн*|круглосуточн*|анонимн*|обратитесь|обращайтесь',
    greeting:
      'доброе утро|добрый (?:день|вечер)|здравствуйте|привет|дорогие (?:читател*|друзья|подписчик*)|уважаемые',
  },
  uk: {
    reader:
      'ви|вас|вам|ваш*|ти|тебе|будь ласка|якщо (?:ви|вам|у вас)|\\p{L}{3,20}(?:йтеся|іться|йтесь|айте|уйте|ійте|ейте)|підпишіться|увімкніть|вимкніть|дозвольте|увійдіть|підтримайте|зателефонуйте|оформіть|зверніться|отримуйте',
    house: 'ми|нас|нам|наш*|редакці*|читач*|перепрошуємо|вибачаємося',
    self: '(?:ц[ейіюя]\\p{L}{0,2}|цього|цьому|дан\\p{L}{1,3}) (?:\\p{L}+ ){0,1}(?:статт*|текст*|матеріал*|публікаці*|сторінк*|відео|новин*|контент*|переклад*)|верс* (?:статті|матеріалу|публікації|тексту)|(?:текст|стаття|матеріал|переклад) (?:оновл|виправл|підготовл|створен|переклад|написан|згенеров)*',
    access:
      'передплат*|підпишіться|підписк*|підписник*|увійдіть|зареєструйтеся|пробн* період|повн* доступ*|читати далі',
    mail: 'розсилк*|(?:ваш*|електронн*|на) пошт*|скриньк*|відписатися|відпишіться',
    giving: 'пожертв*|донат*|підтримайте|підтримати (?:нас|редакц|незалежн)*|спільнот* читач*',
    shop: 'партнерськ* посилан*|комісійн*|винагород*|(?:за|через) (?:ц|наш)* посилан*',
    browser: 'javascript|cookies?|кукі|браузер*|блокувальник*|adblock',
    change: 'оновл*|виправл*|уточн*|(?:попередн*|первісн*|перш*) верс*|помилков*|за помилку',
    machine: 'ші|штучн* інтелект*|автоматичн*|нейромереж*|машинн*|алгоритм*',
    advert: 'реклам*',
    help: 'суїцид*|самогуб*|лінія допомоги|гаряч* ліні*',
    aid: 'допомог*|підтримк*|насильств*',
    contact: 'телефон*|зателефон*|номер*|дзвон*|безкоштовн*|цілодобов*|анонімн*|зверніться|звертайтеся',
    greeting:
      'доброго (?:ранку|дня|вечора)|добрий (?:ранок|день|вечір)|вітаємо|привіт|шановні|дорогі (?:читач*|друзі)',
  },
};
