import Link from "next/link";
import { notFound } from "next/navigation";
import { CorpsCourriel } from "@/app/_ui/corps-courriel";
import { direCourriel } from "@/app/_ui/dire-courriel";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { CourrielSeul } from "@/app/_ui/lignes-courriels";
import { Volet } from "@/app/_ui/volet";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { findCourriel } from "@/lib/appel/trace/courriels";
import { requireActor } from "@/lib/socle/auth/current";
import { enTexte } from "@/lib/socle/courriel/corps";
import { NOM_COURRIEL } from "@/lib/socle/courriel/mots-type";
import { env } from "@/lib/socle/env";
import { isUuid } from "@/lib/socle/uuid";

/** One mail, as it leaves or left. */
export default async function Page({ params }: PageProps<"/cress/[annee]/courriels/[id]">) {
  const { annee, id } = await params;
  const actor = await requireActor(`/cress/${annee}/courriels/${id}`);
  const edition = await findEditionInstruite(actor, annee);
  const c = edition && isUuid(id) ? await findCourriel(actor, id) : undefined;
  if (!edition || !c || (c.editionId && c.editionId !== edition.id)) notFound();
  const { origin } = new URL(env().NEXTAUTH_URL);
  return (
    <div className="flex flex-col gap-8">
      <EnTeteSalle
        titre={NOM_COURRIEL[c.type]}
        surtitre={<Link href={`/cress/${annee}/courriels`}>Courriels de l’édition {annee}</Link>}
      />
      <CourrielSeul c={direCourriel(c, edition.annee)} />
      {c.corps === null ? (
        <p>Les mots et l’adresse de ce courriel sont effacés, 90 jours après son envoi.</p>
      ) : (
        <>
          {c.etat === "envoye" && (
            <p className="max-w-2xl text-sourdine">
              Le serveur de courriel l’a pris ; rien ne dit qu’il est lu. Si la personne ne le trouve pas : cette
              adresse est-elle la sienne, et n’est-il pas dans ses courriers indésirables ?
            </p>
          )}
          <section aria-labelledby="lu" className="flex flex-col gap-3">
            <h2 id="lu">Comme il se lit</h2>
            <p className="max-w-2xl font-bold [overflow-wrap:anywhere]">{c.sujet}</p>
            <CorpsCourriel corps={c.corps} origine={origin} />
          </section>
          <Volet titre="Comme il se lit sans mise en forme" ton="incise">
            <pre className="max-w-2xl whitespace-pre-wrap text-petit [overflow-wrap:anywhere]">
              {enTexte(c.corps, origin)}
            </pre>
          </Volet>
        </>
      )}
    </div>
  );
}
