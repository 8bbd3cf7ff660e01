import { codeLabel } from "../../../appel/candidature/label.ts";
import type { LabelPublic } from "../../../appel/candidature/public.ts";
import { compilePdf, type Donnees } from "../../../socle/dessin/compile.ts";
import { composer } from "../../../socle/dessin/composer.ts";
import { MENTION_DEMONSTRATION } from "../../../socle/dessin/mention.ts";
import { lieuEnMots } from "../../../socle/territoire/lieu.ts";
import { nomTransition } from "../../../socle/transitions/transitions.ts";
import { dateAtelier, dateCourte, jourLocal } from "../../../socle/typographie/dates.ts";
import { enumerer } from "../../../socle/typographie/enumerer.ts";
import { couleurTransition, marqueSvg } from "../marques.ts";
import { qrSvg } from "../qr.ts";

type Attestation = {
  label: LabelPublic;
  edition: {
    annee: number;
    intitule: string;
    regionNom: string;
    coOrganisateurs: string[];
    demonstration: boolean;
  };
  /** The public page that says whether the label stands. */
  verification: string;
};

/** The label on one sheet, to print or send: a tagged PDF/UA-1, dated from the announcement. */
export function renderAttestationPdf(attestation: Attestation): Uint8Array<ArrayBuffer> {
  return compilePdf({
    template: "attestation.typ",
    data: contenuAttestation(attestation),
    date: attestation.label.depuis,
  });
}

function contenuAttestation({ label, edition, verification }: Attestation): Donnees {
  const code = codeLabel(edition.annee, label.numero);
  const conference = `conférence régionale de l’économie sociale et solidaire ${edition.annee}`;
  const plusieurs = label.ateliers.length > 1;
  const ateliers = label.ateliers.filter((a) => a.etat !== "annule");
  return {
    titreDocument: `Attestation de label ${code}`,
    code,
    conference: composer(`${edition.regionNom} · ${edition.intitule}`),
    coOrganisateurs: edition.coOrganisateurs.map(composer).filter(Boolean),
    mention: edition.demonstration ? MENTION_DEMONSTRATION : null,
    intitule: composer(label.intitule),
    phrase: composer(
      `${plusieurs ? "Ces ateliers, organisés" : "Cet atelier, organisé"} par ${enumerer(label.organisateurs)}, ${plusieurs ? "sont labellisés « ateliers" : "est labellisé « atelier"} de la ${conference} » depuis le ${dateCourte(jourLocal(label.depuis))}.`,
    ),
    transitions: label.transitions.map((t) => ({
      nom: nomTransition(t),
      couleur: couleurTransition(t),
      svg: marqueSvg(t),
    })),
    ateliers: ateliers.map((a) => ({
      code: a.code,
      texte: composer(majuscule(`${dateAtelier(a)} · ${lieuEnMots(a)}`)),
    })),
    verification,
    adresse: verification.replace(/^https?:\/\//, ""),
    qr: qrSvg(verification),
  };
}

const majuscule = (mots: string) => mots.charAt(0).toUpperCase() + mots.slice(1);
