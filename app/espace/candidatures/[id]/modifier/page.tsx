import { notFound, redirect } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { findCandidature } from "@/lib/appel/candidature/queries";
import { lireEnregistrement } from "@/lib/appel/candidature/questions/concurrence";
import { listPieces } from "@/lib/appel/candidature/questions/pieces";
import { whyNotModifier } from "@/lib/appel/candidature/rules";
import { listNommees } from "@/lib/appel/equipe/co-queries";
import { reponseDe } from "@/lib/appel/equipe/wording";
import { isInstructeur } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { AppelClos } from "../../appel-clos.tsx";
import { choixDuFormulaire, departDe } from "../../donnees.ts";
import { CandidatureFormulaire } from "../../formulaire.tsx";

export default async function Page({ params }: PageProps<"/espace/candidatures/[id]/modifier">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/candidatures/${id}/modifier`);
  const c = isUuid(id) ? await findCandidature(actor, id) : undefined;
  if (!c) notFound();
  if (whyNotModifier(actor, c)) redirect(`/espace/candidatures/${id}`);
  const lu = await lireEnregistrement(actor, id);
  if (!lu.ok) notFound();
  const { valeurs, version } = lu.value;
  const edition = { id: c.editionId, annee: c.annee, dateDebut: c.dateDebut, dateFin: c.dateFin };
  const choix = await choixDuFormulaire(
    actor,
    edition,
    valeurs.ateliers.flatMap((a) => a.communeCode || []),
  );
  const porteuse = choix.structures.find((s) => s.id === valeurs.structureId);
  const deLaPorteuse = choix.miennes.some((s) => s.id === porteuse?.id) || !porteuse;
  // Only the porteuse, or the CRESS, gives its place to another.
  const autres = isInstructeur(actor, c.editionId) ? choix.miennes : [];
  const miennes = deLaPorteuse ? choix.miennes : [porteuse, ...autres];
  const nommees = await listNommees(actor, id);
  return (
    <>
      <EnTeteSalle
        titre={c.etat === "a_completer" ? "Compléter la candidature" : "Candidater"}
        surtitre={`Conférence ${c.annee}`}
      >
        {c.complementDemande && (
          <div className="max-w-2xl border-accent border-l-2 pl-4">
            <p className="font-semibold">La CRESS vous demande :</p>
            <p className="whitespace-pre-line">{typographier(c.complementDemande)}</p>
          </div>
        )}
      </EnTeteSalle>
      <AppelClos actor={actor} c={c} now={await now()} />
      <CandidatureFormulaire
        {...choix}
        miennes={miennes}
        candidature={{ id: c.id, version, aCompleter: c.etat === "a_completer", cleCreation: c.cleCreation }}
        reponses={Object.fromEntries(nommees.map((n) => [n.structureId, reponseDe(n)]))}
        valeurs={valeurs}
        depart={departDe(choix, valeurs)}
        pieces={await listPieces(actor, id)}
      />
    </>
  );
}
