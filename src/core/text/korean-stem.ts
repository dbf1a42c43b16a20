/** Endings that make a verb of a noun, and particles that Korean writes onto one: the longer of two first. */
const ENDINGS =
  '했습니다|됐습니다|합니다|됩니다|했다고|한다고|됐다고|된다고|했으며|됐으며|하기로|하기에|되면서|하면서|시켰다|시킨다|당했다|했다|한다|됐다|된다|하는|되는|하고|되고|하며|되며|하면|되면|하자|되자|해서|돼서|했던|됐던|하지|되지|하려|되어|하여|이었다|였다|이다|에서는|에서도|에게서|으로는|으로도|으로써|으로서|이라고|까지는|부터는|에서|에게|한테|께서|으로|로서|로써|까지|부터|마다|처럼|보다|조차|마저|밖에|이나|이란|라는|이라|라고|하고|들이|들은|들을|들의|들에|에는|에도|와의|과의|로는|로도|은|는|이|가|을|를|의|에|와|과|도|만|로|나|들'.split(
    '|',
  );
/** A noun keeps two syllables: in shorter words the last one is more often part of it. */
const SHORTEST = 2;

/** A Korean noun without what is written onto it, also where a verb is made of it; other words as they are. */
export function koreanStem(form: string): string {
  const word = form.normalize('NFC');
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending))
      return word.slice(0, -ending.length);
  }
  return word;
}
