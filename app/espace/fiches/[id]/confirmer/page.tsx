import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { FicheLueVue } from "@/app/_ui/fiche-lue";
import { type FicheLue, findFiche } from "@/lib/recueil/fiche/queries";
import { whyNotConfirmer } from "@/lib/recueil/fiche/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { confirmerAction, infirmerAction } from "./actions.ts";

/** The fiche an agent typed for the organisers, to read, and one of two answers. */
export default async function Page({ params }: PageProps<"/espace/fiches/[id]/confirmer">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/fiches/${id}/confirmer`);
  const f = isUuid(id) ? await findFiche(actor, id) : undefined;
  if (!f) notFound();
  const attendue = whyNotConfirmer(actor, f, f.confirmation, f.revision) === null;
  return (
    <div className="flex flex-col gap-10 pb-16">
      <EnTeteSalle
        titre="C’est bien ce que nous avons dit ?"
        surtitre={
          <Link href={`/espace/fiches/${id}`}>
            {f.code} {typographier(f.intitule)}
          </Link>
        }
      >
        <p className="max-w-2xl">{phrase(f, attendue)}</p>
        {!f.confirmation && (
          <p>
            <Link href={`/espace/fiches/${id}`} className="inline-flex min-h-11 items-center">
              Voir la fiche
            </Link>
          </p>
        )}
      </EnTeteSalle>
      <FicheLueVue f={f} />
      {f.confirmation && (
        <section aria-labelledby="reponse" className="flex max-w-2xl flex-col gap-4 border-accent border-t-2 pt-6">
          <h2 id="reponse">Votre réponse</h2>
          <p role="status" className="empty:hidden">
            {reponse(f)}
          </p>
          {attendue && <Repondre id={id} lue={f.revision} />}
        </section>
      )}
    </div>
  );
}

function phrase(f: FicheLue, attendue: boolean): string {
  if (!f.confirmation) return "Rien n’est à confirmer pour cette fiche.";
  const saisie = `La CRESS a saisi cette fiche pour les organisateurs le ${instantLong(f.confirmation.demandeeAt)}.`;
  if (f.confirmation.repondueAt) return saisie;
  return attendue
    ? `${saisie} Relisez-la, puis répondez en bas de la page : ses énoncés serviront à écrire la synthèse.`
    : `${saisie} Leur réponse est attendue.`;
}

const reponse = ({ confirmation: c }: FicheLue) =>
  c?.repondueAt
    ? `${c.confirmee ? "C’est confirmé" : "La fiche est à vous"} depuis le ${instantLong(c.repondueAt)}.`
    : "";

function Repondre({ id, lue }: { id: string; lue: number }) {
  return (
    <>
      <div className="flex flex-wrap items-start gap-4">
        <ActionBouton action={confirmerAction} input={{ id, lue }}>
          Oui, c’est bien ce que nous avons dit
        </ActionBouton>
        <ActionBouton
          action={infirmerAction}
          input={{ id, lue }}
          variante="secondaire"
          ensuite={`/espace/fiches/${id}/modifier`}
        >
          Non, corriger
        </ActionBouton>
      </div>
      <p className="text-petit text-sourdine">
        « Non » vous rend la fiche : vous la corrigez, puis vous la remettez vous-mêmes. La CRESS en est prévenue.
      </p>
    </>
  );
}
