/** Particles and endings that Korean writes onto a noun, longest first where one begins another. */
const ENDINGS =
  '에서는|에서도|에게서|으로는|으로도|으로써|으로서|이라고|까지는|부터는|에서|에게|한테|께서|으로|로서|로써|까지|부터|마다|처럼|보다|조차|마저|밖에|이나|이란|라는|이라|라고|하고|들이|들은|들을|들의|들에|에는|에도|와의|과의|로는|로도|은|는|이|가|을|를|의|에|와|과|도|만|로|나|들'.split(
    '|',
  );
/** A noun keeps two syllables: in shorter words the last one is more often part of it. */
const SHORTEST = 2;

/** A Korean noun without what is written onto it; other words as they are. */
export function koreanStem(form: string): string {
  const word = form.normalize('NFC');
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending))
      return word.slice(0, -ending.length);
  }
  return word;
}
