import Link from "next/link";
import { notFound } from "next/navigation";
import { CorrectionDemandee } from "@/app/_ui/demande-lue";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { isCompte } from "@/lib/appel/atelier/states";
import { formulaireDe } from "@/lib/recueil/fiche/formulaire";
import { type AtelierDeFiche, findFiche } from "@/lib/recueil/fiche/queries";
import { whyNotModifier } from "@/lib/recueil/fiche/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { REFUS } from "@/lib/socle/refus";
import { dateAtelier } from "@/lib/socle/typographie/dates";
import { isUuid } from "@/lib/socle/uuid";
import { AvecRubriques } from "../rubriques.tsx";
import { FicheFormulaire } from "./formulaire.tsx";

export default async function Page({ params }: PageProps<"/espace/fiches/[id]/modifier">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/fiches/${id}/modifier`);
  const f = isUuid(id) ? await findFiche(actor, id) : undefined;
  if (!f) notFound();
  const refus = whyNotModifier(actor, f);
  const valeurs = formulaireDe(f, f.rubriques);
  return (
    <>
      <EnTeteSalle
        titre={f.intitule}
        surtitre={f.code ? `Écrire la fiche de synthèse ${f.code}` : "Écrire la fiche de synthèse"}
      >
        {f.correctionDemandee && f.etat === "a_corriger" && <CorrectionDemandee texte={f.correctionDemandee} />}
        <p className="flex flex-wrap gap-x-6">
          <Link href={`/espace/fiches/${id}`} className="inline-flex min-h-11 items-center">
            Voir la fiche telle qu’elle se lit
          </Link>
          <Link href={`/espace/fiches/${id}/documents`} className="inline-flex min-h-11 items-center">
            Envoyer une fiche déjà écrite (Word, PDF)
          </Link>
          <Link href={`/espace/fiches/${id}/photos`} className="inline-flex min-h-11 items-center">
            Joindre des photos
          </Link>
        </p>
      </EnTeteSalle>
      {refus !== null ? (
        <p>{REFUS[refus]}</p>
      ) : (
        <AvecRubriques rubriques={f.rubriques}>
          <FicheFormulaire
            id={id}
            personneId={actor.personneId}
            version={f.version}
            transitions={f.transitions}
            ateliers={f.tousLesAteliers.filter((a) => a.ficheId === id || (!a.ficheId && isCompte(a.etat))).map(option)}
            codes={Object.fromEntries(f.enonces.flatMap((e) => (e.code ? [[e.id, e.code]] : [])))}
            sansPresence={f.tousLesAteliers
              .filter((a) => a.emargement === "attendu")
              .map(({ id, code }) => ({ id, code }))}
            fixes={f.enonces
              .filter((e) => f.derniereValidee !== null && e.premiereRevision <= f.derniereValidee)
              .map((e) => e.id)}
            valeurs={valeurs}
          />
        </AvecRubriques>
      )}
    </>
  );
}

function option(a: AtelierDeFiche) {
  const quand = a.mois
    ? dateAtelier({ date: a.date, mois: a.mois, heureDebut: a.heureDebut, heureFin: a.heureFin })
    : "date à préciser";
  return {
    value: a.id,
    label: [`${a.code} · ${quand}`, a.commune].filter(Boolean).join(", "),
    aide: a.emargement === "attendu" ? "Présence à déclarer avant de remettre la fiche" : undefined,
  };
}
