import { ADRESSE, type Regle, type RegleRedaction, type Remarque } from "./remarque.ts";

const LIEN = /\[([^\]\n]*)\]\(([^()\s]+)\)/gu;
/** Words that do not say where a link goes. */
const VAGUE =
  /^(ici|cliquez ici|cliquer ici|là|lien|le lien|ce lien|voir|voir ici|en savoir plus|lire la suite|plus d’infos?|site|le site)$/iu;
const PRIVE =
  /^(?:localhost|interne\b|intranet\b|nextcloud\b|drive\.google|docs\.google|[\w-]+\.sharepoint|onedrive|10\.|192\.168\.)/iu;

const hote = (url: string) => url.replace(/^https?:\/\//iu, "").replace(/^www\./iu, "");

/** What is said of one address, wherever it stands. */
function surAdresse(url: string, debut: number): Remarque[] {
  const ici = { debut, fin: debut + url.length, extrait: url };
  if (PRIVE.test(hote(url)))
    return [
      { regle: "lien_prive", ...ici, pourquoi: "Cette adresse ne s’ouvre sans doute qu’avec un compte.", par: null },
    ];
  if (/^http:\/\//iu.test(url))
    return [
      {
        regle: "http",
        ...ici,
        pourquoi: "Cette adresse n’est pas protégée (http).",
        par: url.replace(/^http:/iu, "https:"),
      },
    ];
  return [];
}

/** Addresses without words, not protected, private, given twice; links whose words say nothing. */
export const liens: Regle = (texte) => {
  const remarques: Remarque[] = [];
  const vues = new Set<string>();
  const voir = (url: string, debut: number) => {
    const cle = hote(url).replace(/\/$/, "").toLowerCase();
    if (vues.has(cle))
      remarques.push({
        regle: "lien_double",
        debut,
        fin: debut + url.length,
        extrait: url,
        pourquoi: "Cette adresse est donnée deux fois.",
        par: null,
      });
    vues.add(cle);
    remarques.push(...surAdresse(url, debut));
  };
  const prises: [number, number][] = [];
  for (const trouve of texte.matchAll(LIEN)) {
    const [tout, mots = "", url = ""] = trouve;
    prises.push([trouve.index, trouve.index + tout.length]);
    if (VAGUE.test(mots.trim()))
      remarques.push({
        regle: "lien_vague",
        debut: trouve.index,
        fin: trouve.index + tout.length,
        extrait: tout,
        pourquoi: `« ${mots} » ne dit pas où mène le lien.`,
        par: null,
      });
    voir(url, trouve.index + tout.length - 1 - url.length);
  }
  for (const trouve of texte.matchAll(ADRESSE)) {
    if (prises.some(([a, b]) => trouve.index >= a && trouve.index < b)) continue;
    const url = trouve[0].replace(/[.,;:!?]+$/u, "");
    const debut = trouve.index;
    const sure = `https://${url.replace(/^https?:\/\//iu, "")}`;
    remarques.push({
      regle: "adresse_nue",
      debut,
      fin: debut + url.length,
      extrait: url,
      pourquoi: "Une adresse se lit mal : donnez-lui des mots.",
      par: `[${hote(url).replace(/\/.*$/u, "")}](${sure})`,
    });
    voir(url, debut);
  }
  // A bare address that is mended is written with https.
  return remarques.filter(
    (r) => r.regle !== "http" || !remarques.some((a) => a.regle === "adresse_nue" && a.debut === r.debut),
  );
};

/** The same of the links beside a text, which are written in fields of their own. */
export function surLiens(liste: readonly { url: string; texte: string }[]): Remarque[] {
  const dire = (regle: RegleRedaction, url: string, pourquoi: string): Remarque => ({
    regle,
    debut: 0,
    fin: 0,
    extrait: url,
    pourquoi,
    par: null,
  });
  return liste.flatMap(({ url, texte }, rang) => [
    ...(VAGUE.test(texte.trim()) ? [dire("lien_vague", url, `« ${texte.trim()} » ne dit pas où mène le lien.`)] : []),
    ...surAdresse(url, 0).map(({ regle, pourquoi }) => dire(regle, url, pourquoi)),
    ...(url && liste.findIndex((l) => hote(l.url) === hote(url)) < rang
      ? [dire("lien_double", url, "Cette adresse est donnée deux fois.")]
      : []),
  ]);
}
