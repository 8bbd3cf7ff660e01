import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { isCompte } from "@/lib/appel/atelier/states";
import { type AtelierDeFiche, findCandidaturePourFiche } from "@/lib/recueil/fiche/queries";
import { whyNotCreer } from "@/lib/recueil/fiche/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { REFUS } from "@/lib/socle/refus";
import { dateAtelier } from "@/lib/socle/typographie/dates";
import { isUuid } from "@/lib/socle/uuid";
import { ChoixAteliers } from "./formulaire.tsx";

export default async function Page({ params }: PageProps<"/espace/candidatures/[id]/fiche/nouvelle">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/candidatures/${id}/fiche/nouvelle`);
  const c = isUuid(id) ? await findCandidaturePourFiche(actor, id) : undefined;
  if (!c) notFound();
  const refus = whyNotCreer(actor, c);
  const libres = c.ateliers.filter((a) => !a.ficheId && isCompte(a.etat));
  return (
    <>
      <EnTeteSalle titre="Nouvelle fiche de synthèse" surtitre={c.intitule} />
      {refus !== null ? (
        <p>{REFUS[refus]}</p>
      ) : libres.length === 0 ? (
        <Vide titre="Tous les ateliers de cette candidature ont déjà leur fiche.">
          <Link href={`/espace/candidatures/${id}`}>Revenir à la candidature</Link>
        </Vide>
      ) : (
        <ChoixAteliers
          candidatureId={id}
          modeles={modeles(c.ateliers)}
          options={libres.map((a) => ({
            value: a.id,
            label: nom(a),
            aide: a.emargement === "attendu" ? "Présence à déclarer avant de remettre la fiche" : undefined,
          }))}
        />
      )}
    </>
  );
}

/** One choice per fiche already begun, named by the ateliers it covers. */
function modeles(ateliers: AtelierDeFiche[]) {
  const ids = [...new Set(ateliers.flatMap((a) => a.ficheId ?? []))];
  return ids.map((value) => ({
    value,
    label: `La fiche de ${ateliers
      .filter((a) => a.ficheId === value)
      .map(nom)
      .join(" ; ")}`,
  }));
}

function nom(a: AtelierDeFiche): string {
  const quand = a.mois
    ? dateAtelier({ date: a.date, mois: a.mois, heureDebut: a.heureDebut, heureFin: a.heureFin })
    : "date à préciser";
  return [`${a.code} · ${quand}`, a.commune].filter(Boolean).join(", ");
}
