/** Acronyms of the field, each in its words. */
export const SIGLES: Readonly<Record<string, string>> = {
  ACI: "atelier et chantier d’insertion",
  AGEC: "anti-gaspillage pour une économie circulaire",
  ANI: "accord national interprofessionnel",
  ANLCI: "Agence nationale de lutte contre l’illettrisme",
  CAE: "coopérative d’activité et d’emploi",
  CRESS: "chambre régionale de l’économie sociale et solidaire",
  DLA: "dispositif local d’accompagnement",
  DREETS: "direction régionale de l’économie, de l’emploi, du travail et des solidarités",
  EPCI: "établissement public de coopération intercommunale",
  ESAT: "établissement et service d’accompagnement par le travail",
  ESS: "économie sociale et solidaire",
  ESUS: "entreprise solidaire d’utilité sociale",
  ETTI: "entreprise de travail temporaire d’insertion",
  GEPP: "gestion des emplois et des parcours professionnels",
  GPEC: "gestion prévisionnelle des emplois et des compétences",
  IAE: "insertion par l’activité économique",
  OPCO: "opérateur de compétences",
  PTCE: "pôle territorial de coopération économique",
  QPV: "quartier prioritaire de la politique de la ville",
  RSE: "responsabilité sociétale des entreprises",
  SCIC: "société coopérative d’intérêt collectif",
  SCOP: "société coopérative et participative",
  SGAR: "secrétariat général pour les affaires régionales",
  SIAE: "structure de l’insertion par l’activité économique",
  SPASER: "schéma de promotion des achats publics socialement et écologiquement responsables",
};

/** Known by their letters better than by their words. */
export const COURANTS: ReadonlySet<string> = new Set(
  "ESS TVA SMS PDF CDD CDI RGPD UE FM TV OK DVD GPS SNCF INSEE URL QR BTP PME TPE ONG RH CV CO2 PMR ".trim().split(" "),
);

/** An acronym known that differs by one letter put in, left out, changed, or two that changed places. */
export function voisin(sigle: string): string | null {
  if (sigle.length < 4) return null;
  return Object.keys(SIGLES).find((s) => s !== sigle && s.length >= 4 && isProche(s, sigle)) ?? null;
}

function isProche(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [resteA, resteB] = [a.slice(i), b.slice(i)];
  if (a.length !== b.length) return a.length > b.length ? resteA.slice(1) === resteB : resteB.slice(1) === resteA;
  const echange = resteA[0] === resteB[1] && resteA[1] === resteB[0] && resteA.slice(2) === resteB.slice(2);
  return resteA.slice(1) === resteB.slice(1) || echange;
}
