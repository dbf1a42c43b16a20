/** First and second person. */
export const PERSONAL: Readonly<Record<string, string>> = {
  en: 'i me my mine myself we us our ours you your yours im ive id ill weve were youre youve',
  de: 'ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren du dich dir dein deine euch ihnen',
  fr: 'je j me m moi mon ma mes nous notre nos vous votre vos tu te t toi ton tes',
  es: 'yo me mí mi mis nosotros nos nuestro nuestra nuestros tú te ti tu tus usted ustedes vosotros',
  it: 'io me mi mio mia miei noi ci nostro nostra nostri tu te ti tuo tua voi vi vostro',
  pt: 'eu me mim meu minha meus minhas nós nos nosso nossa você vocês tu te teu tua',
  nl: 'ik mij me mijn wij we ons onze jij je jou jouw u uw jullie',
  da: 'jeg mig min mit mine vi os vores du dig din jer jeres',
  sv: 'jag mig min mitt mina vi oss vår våra du dig din er era',
  no: 'jeg meg min mitt mine vi oss vår våre du deg din dere deres',
  pl: 'ja mnie mi mój moja moje my nas nam nasz nasza ty ciebie ci twój wy was',
  ru: 'я меня мне мной мой моя мое мои мы нас нам нами наш наша наши ты тебя тебе твой вы вас вам ваш ваша',
  uk: 'я мене мені мій моя моє мої ми нас нам наш наша ти тебе тобі твій ви вас вам ваш',
};
