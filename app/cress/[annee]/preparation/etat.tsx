import { ActeBouton } from "@/app/_ui/acte-bouton";
import type { Edition } from "@/lib/appel/edition/queries";
import type { EnCours } from "@/lib/conduite/preparation/lire";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { archiverAction, desarchiverAction, ouvrirAction } from "./actions.ts";

/** Moves an edition to its next état; each button says what it does. */
export function ChangerEtat({ edition, enCours }: { edition: Edition; enCours: EnCours }) {
  const { id, annee, etat } = edition;
  if (etat === "preparation")
    return (
      <ActeBouton
        action={ouvrirAction}
        input={{ id }}
        mots={{
          question: `Ouvrir l’édition ${annee} ?`,
          consequence:
            "Ses pages paraissent sur le site : l’appel, le calendrier, le kit publié. Les candidatures se déposent du premier au dernier jour de l’appel. L’édition ne revient pas en préparation.",
          oui: "Ouvrir l’édition",
          fait: "L’édition est ouverte",
          suite: "Son appel est sur le site.",
        }}
      >
        Ouvrir l’édition
      </ActeBouton>
    );
  if (etat === "archivee")
    return (
      <ActeBouton
        action={desarchiverAction}
        input={{ id }}
        variante="secondaire"
        mots={{
          question: `Sortir l’édition ${annee} des archives ?`,
          consequence: "Elle redevient ce qu’elle était : la synthèse peut de nouveau être travaillée et publiée.",
          oui: "La sortir des archives",
          fait: "L’édition n’est plus archivée",
        }}
      >
        Sortir des archives
      </ActeBouton>
    );
  if (etat === "ouverte") return null;
  return (
    <ActeBouton
      action={archiverAction}
      input={{ id }}
      variante="secondaire"
      mots={{
        question: `Archiver l’édition ${annee} ?`,
        consequence: `Tout reste lisible et public ; plus rien ne s’y écrit, et plus aucun rappel ne part. ${direReste(enCours)} Une édition archivée se ressort.`,
        oui: "Archiver l’édition",
        fait: "L’édition est archivée",
      }}
    >
      Archiver l’édition
    </ActeBouton>
  );
}

/** « Il reste 2 candidatures sans décision et 1 fiche non validée. » */
function direReste({ aDecider, brouillons, fiches, enonces }: EnCours): string {
  const reste = [
    aDecider > 0 && pluriel(aDecider, "candidature sans décision", "candidatures sans décision"),
    brouillons > 0 && pluriel(brouillons, "brouillon"),
    fiches > 0 && pluriel(fiches, "fiche non validée", "fiches non validées"),
    enonces > 0 && pluriel(enonces, "énoncé à traiter", "énoncés à traiter"),
  ].filter((x) => x !== false);
  return reste.length === 0 ? "Rien n’y est en cours." : `Il y reste ${enumerer(reste)}.`;
}
