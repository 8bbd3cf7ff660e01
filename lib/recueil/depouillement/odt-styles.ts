import { Parser } from "htmlparser2";

export type StyleOdt = { niveau?: number; gras: boolean; cache: boolean };
export type StylesOdt = (nom: string | undefined) => StyleOdt;

type Brut = { parent: string | undefined; niveau?: number; gras?: boolean; cache?: boolean };
const AUCUN: StyleOdt = { gras: false, cache: false };

/** What the styles of these parts make of the words that bear them; read as they pass, however many there are. */
export function stylesOdt(parties: readonly (Buffer | undefined)[]): StylesOdt {
  const bruts = new Map<string, Brut>();
  for (const partie of parties) lireStyles(partie, bruts);
  return (nom) => {
    const style: StyleOdt = { ...AUCUN };
    const vus = new Set<string>();
    let gras: boolean | undefined;
    for (let ici = nom; ici && !vus.has(ici); ici = bruts.get(ici)?.parent) {
      vus.add(ici);
      const brut = bruts.get(ici);
      gras ??= brut?.gras;
      style.cache ||= brut?.cache ?? false;
      if (brut?.niveau && !style.niveau) style.niveau = brut.niveau;
    }
    style.gras = gras ?? false;
    return style;
  };
}

function lireStyles(partie: Buffer | undefined, bruts: Map<string, Brut>): void {
  let style: Brut | undefined;
  const parser = new Parser(
    {
      onopentag(nom, a) {
        if (nom === "style:style") {
          const niveau = Number(a["style:default-outline-level"]);
          style = { parent: a["style:parent-style-name"], ...(niveau ? { niveau } : {}) };
          bruts.set(a["style:name"] ?? "", style);
        } else if (nom === "style:text-properties" && style) {
          const poids = a["fo:font-weight"];
          if (poids) style.gras = poids === "bold" || Number(poids) >= 600;
          if (a["text:display"]) style.cache = a["text:display"] === "none";
        }
        // Only styles are looked for: the words that follow them are read elsewhere.
        else if (nom === "office:body") parser.pause();
      },
      onclosetag(nom) {
        if (nom === "style:style") style = undefined;
      },
    },
    { xmlMode: true },
  );
  if (partie) parser.end(partie.toString("utf8"));
}
