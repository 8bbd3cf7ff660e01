import type { CourrielLu } from "@/lib/appel/trace/courriels";
import { DIRE_CAUSE, NOM_COURRIEL, NOM_ETAT_COURRIEL } from "@/lib/socle/courriel/mots-type";
import { GESTES_COURRIEL, type GesteCourriel } from "@/lib/socle/courriel/rules";
import type { EtatCourriel } from "@/lib/socle/courriel/types";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import type { Ton } from "./etiquette.tsx";

export type CourrielDit = ReturnType<typeof direCourriel>;

const TON: Record<EtatCourriel, Ton> = {
  a_envoyer: "attente",
  en_cours: "attente",
  retenu: "attente",
  envoye: "succes",
  echec: "danger",
  doute: "danger",
  abandonne: "neutre",
};

/** A mail of the outbox in words, as the browser gets it: what there is nothing to say of is not there. */
export function direCourriel(c: CourrielLu, annee: number, surSonObjet = false) {
  const gestes = gestesDe(c);
  return {
    id: c.id,
    nom: NOM_COURRIEL[c.type],
    lequel: [c.nom, c.adresse].filter(Boolean).join(", "),
    etat: NOM_ETAT_COURRIEL[c.etat],
    ton: TON[c.etat],
    objet: surSonObjet ? undefined : { mots: typographier(c.nom || "Sans titre"), href: adresseDe(c, annee) },
    adresse: c.adresse ?? undefined,
    quand: instantLong(c.envoyeAt ?? c.createdAt),
    cause: c.erreur ? DIRE_CAUSE[c.erreur] : undefined,
    essai: c.etat === "a_envoyer" && c.essais > 0 ? instantLong(c.prochainEssaiAt) : undefined,
    gestes: gestes.length > 0 ? gestes : undefined,
    pasParti: c.etat === "a_envoyer" || c.etat === "retenu" || undefined,
  };
}

/** What can be done with a mail where it stands; nothing for one that left. */
function gestesDe(c: CourrielLu): GesteCourriel[] {
  const possible = (geste: GesteCourriel) => (GESTES_COURRIEL[geste] as readonly EtatCourriel[]).includes(c.etat);
  if (c.efface || !(possible("renvoyer") || possible("abandonner"))) return [];
  return (["renvoyer", "retenir", "signaler", "abandonner"] as const).filter(
    (g) => g === "renvoyer" || (possible(g) && (g !== "signaler" || c.erreur !== "adresse_fausse")),
  );
}

/** Where what a mail is about is read by the CRESS. */
function adresseDe({ objet, objetId }: CourrielLu, annee: number): string {
  if (objet === "candidature" || objet === "fiche") return `/cress/${objet}s/${objetId}`;
  if (objet === "atelier") return `/cress/ateliers/${objetId}/presence`;
  if (objet === "structure") return "/espace/structures";
  return objet === "publication" ? `/${annee}/synthese` : `/cress/${annee}`;
}
