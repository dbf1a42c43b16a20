/**
 * Shortened words that carry a full stop of their own, by what may follow them. Written in lower case,
 * without the last stop; with a capital where the small form is a word of its own. Only what the general shapes do not already tell is listed: single letters, letters
 * between stops (`u.s`, `z.b`) and words without a vowel (`bzw`, `blvd`) are known by how they look.
 */
export type AbbreviationLists = {
  /** Stand before what they belong to, so a sentence never ends with them: titles, "for example", "versus". */
  readonly before?: string;
  /** End a sentence, except before a number: "No. 10", "Fig. 3", "Jan. 20". */
  readonly number?: string;
  /** Stand in the middle as readily as at the end: companies, streets, "etc.". */
  readonly either?: string;
  /** Clock times and eras, which may open a sentence ("At 5 a.m. Mr. Smith …") or end one. */
  readonly time?: string;
  /** Letters between stops that end a sentence like any word: "a Ph.D." */
  readonly plain?: string;
};

/** Latin-script shortenings that news in any language uses. */
export const EVERYWHERE: AbbreviationLists = {
  before:
    'mr mrs ms messrs mx dr prof Gen Lt Col Maj Capt cmdr cpl sgt Adm Brig Rev Fr Hon Sen Rep Gov Pres Supt Det Insp ' +
    'hr mme mlle e.g i.e vs v viz cf ca resp approx',
  number: 'no nos nr n° fig figs p pp vol ch sec jan feb mar apr jun jul aug sep sept oct nov dec',
  either:
    'inc corp co ltd llc plc gmbh cie bros jr sr st mt ft ave blvd rd u.s u.k u.n e.u etc al est dept univ assn',
  time: 'a.m p.m am pm a.d b.c b.c.e c.e',
  plain: 'ph.d m.d m.b.a b.a m.a d.d.s ll.b ll.m ll.d j.d d.phil u.s.a',
};

export const BY_LANGUAGE: Readonly<Record<string, AbbreviationLists>> = {
  en: {
    before: 'Atty Reps Sens Govs Gens Profs drs Pvt f.e btw Ind',
    number: 'Art Arts par Ser ext Pt',
    either:
      'min assoc intl natl govt calif ariz colo fla minn okla penn tenn wis Mass Ark Del Ill Miss Ore Tex Wash Conn Va Ga Ala Pa',
  },
  de: {
    before:
      'hrn fr frl dipl ing med phil jur rer nat habil prof priv doz kath evang ev st geb gest verh ggf evtl bspw insb ' +
      'inkl exkl einschl zzgl abzgl vgl sog bzw ca lt gem max min usf str.nr theol hl',
    number: 'nr nrn s abs art abb bd kap tel ziff abt jg',
    either: 'usw u.ä u.a str ag kg mio mrd tsd std min sek dgl jh jhdt',
    plain: '',
  },
  fr: {
    before: 'm mm mme mmes mlle mlles me mes mgr dr pr prof st ste cf env av gén col cap lieut ex p.ex',
    number: 'n° art chap fig vol tél janv févr avr juil sept oct nov déc',
    either: 'etc bd boul sté',
  },
  es: {
    before:
      'sr sra srta sres sras dr dra drs lic ing prof profa arq d dña da mons gral cnel cap tte sgto pbro fr sto sta ' +
      'ud uds vd vds excmo excma ilmo admón ej p.ej aprox',
    number:
      'no núm núms art arts pág págs párr párrf cap vol tel ext ene feb mar abr may jun jul ago sep sept oct nov dic ' +
      'lun mar mié jue vie sáb dom cra cl',
    either: 'etc av avda cía ee uu ff aa hnos depto esq gob máx mín min hs',
  },
  it: {
    before:
      'sig sigg sig.ra sig.na sigra signa dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen mons don cav comm ' +
      'gen col cap ten magg ss spett egr gent ill es ad.es cfr ecc.za psicol dir amm idraul meteor',
    number: 'n nr num art artt pag pagg cap fig vol tel gen feb mar apr mag giu lug ago set sett ott nov dic',
    either: 'ecc etc spa srl s.p.a',
  },
  pt: {
    before:
      'sr sra srs sras srta dr dra drs prof profa eng arq exmo exma ilmo d dom gen cel cap ten maj sgt ex p.ex aprox',
    number: 'n nº n.º núm art arts pág págs cap vol fig tel jan fev mar abr mai jun jul ago set out nov dez',
    either: 'etc av cia ltda',
  },
  nl: {
    before:
      'dhr mevr mw mej dr drs mr ir ing prof bc st jhr o.a bijv bv d.w.z nl m.b.t t.a.v aanw vnw incl excl ca',
    number: 'nr nrs blz art afb hfst tel jan feb mrt apr jun jul aug sept okt nov dec',
    either: 'enz e.d n.v b.v',
  },
  da: {
    before: 'hr fr frk dr prof skt kl f.eks bl.a mht vedr inkl ekskl ca jf jvf pga dvs',
    number: 'nr s kl tlf stk kap jan feb apr jun jul aug sept okt nov dec',
    either: 'osv mv mm mio mia',
  },
  sv: {
    before: 'hr fr dr prof bl.a t.ex s.k kl ca jfr dvs resp inkl exkl f.d',
    number: 'nr s kl sid kap tel',
    either: 'osv m.m mkr',
  },
  no: {
    before: 'hr fr dr prof bl.a f.eks kl ca jf dvs inkl ekskl pga mht',
    number: 'nr s kl kap tlf',
    either: 'osv mv mill mrd',
  },
  fi: { before: 'esim mm ns tri prof toht maist n k ent mm', number: 's nro klo', either: 'jne ym yms yms' },
  pl: {
    before:
      'prof dr hab inż mgr ks św bp abp gen płk mjr kpt por ppłk im ul al pl np tzw m.in tj tzn ok bałt red',
    number: 'nr s str art ust poz rozdz tel',
    either: 'itd itp r w zł tys mln mld godz min',
  },
  cs: {
    before: 'prof doc dr ing mgr bc judr mudr phdr rndr gen plk mjr kpt sv tzv např tj mj zvl čs ul nám',
    number: 'č čís s str odst tel kap',
    either: 'atd apod tis mil mld',
  },
  sk: {
    before: 'prof doc dr ing mgr bc judr mudr phdr gen plk mjr sv tzv napr tj ul nám',
    number: 'č s str ods tel',
    either: 'atď apod tis mil mld',
  },
  hu: { before: 'dr prof ifj id özv gr br ún pl kb ill sz vö', number: '', either: 'stb kft rt zrt nyrt' },
  ro: {
    before: 'dl dna d-na d-l dr prof ing av gen col sf str bd ex',
    number: 'nr art alin pag tel',
    either: 'etc',
  },
  tr: { before: 'dr prof doç av sn gen alb yrd örn vb hz', number: 'no s', either: 'vb vs' },
  ru: {
    before:
      'проф акад доц канд им ул пл пр просп пер наб д корп кв стр обл респ пос пгт с г гг г-н г-жа д-р св преп тов см напр ген полк кап лейт ред изд гос',
    number: 'ст п пп гл рис табл тел рис вып т тт №',
    either: 'руб коп тыс млн млрд трлн долл дол др пр проч мин сек час кв куб',
  },
  uk: {
    before:
      'проф акад доц ім вул пл просп пров буд кв обл м с р чл вид журн див наук укр т зв напр гр п пп св ред',
    number: 'ст стор гл рис табл тел од',
    either: 'грн коп тис млн млрд трлн год хв сек рр та ін км га кб град',
  },
  bg: {
    before: 'проф доц акад инж д-р г-н г-жа ул бул пл гр св напр вкл т.нар',
    number: 'чл ал стр т г',
    either: 'лв млн млрд ч',
  },
  el: { before: 'κ κκ κα δρ καθ αγ π.χ λ.χ βλ', number: 'αρ σελ τηλ', either: 'κλπ κ.λπ κ.ά χλμ' },
  ml: { before: 'ഡോ മി പ്രൊ ശ്രീ അഡ്വ' },
  hi: { before: 'डॉ प्रो श्री मो पं' },
  mr: { before: 'डॉ प्रा श्री मो' },
};
