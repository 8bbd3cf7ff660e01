import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { CarteCorrection } from "@/app/_ui/carte-correction";
import { CorrectionDemandee } from "@/app/_ui/demande-lue";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { listCartesFiche } from "@/lib/recueil/fiche/corrections";
import { findFiche } from "@/lib/recueil/fiche/queries";
import { whyNotModifier } from "@/lib/recueil/fiche/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { remettreAction } from "../modifier/actions.ts";
import { repondreAction } from "./actions.ts";

/** Just the fields the CRESS asked about, one after the other; the whole form stays one link away. */
export default async function Page({ params }: PageProps<"/espace/fiches/[id]/corriger">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/fiches/${id}/corriger`);
  const f = isUuid(id) ? await findFiche(actor, id) : undefined;
  if (!f) notFound();
  const cartes = f.etat === "a_corriger" && whyNotModifier(actor, f) === null ? await listCartesFiche(actor, id) : [];
  const reste = cartes.filter((k) => !k.repondueAt && !k.changeeDansLeFormulaire).length;
  return (
    <div className="flex max-w-2xl flex-col gap-10 pb-16">
      <EnTeteSalle
        titre="Corriger la fiche"
        surtitre={
          <Link href={`/espace/fiches/${id}`}>
            {f.code} {typographier(f.intitule)}
          </Link>
        }
      >
        {f.correctionDemandee && <CorrectionDemandee texte={f.correctionDemandee} />}
        <p>
          {cartes.length === 0
            ? "La CRESS ne demande rien pour cette fiche."
            : `${accorder(cartes.length, "Un passage est à relire", `${pluriel(cartes.length, "passage")} sont à relire`)}.`}{" "}
          {cartes.length > 0 && (
            <>
              Vous pouvez aussi <Link href={`/espace/fiches/${id}/modifier`}>ouvrir la fiche complète</Link>.
            </>
          )}
        </p>
      </EnTeteSalle>
      {cartes.map((carte) => (
        <CarteCorrection
          key={`${carte.id} ${carte.version}`}
          repondre={repondreAction}
          formulaire={`/espace/fiches/${id}/modifier`}
          carte={{
            id: carte.id,
            champ: carte.champ,
            nom: carte.nom,
            genre: carte.genre,
            options: [],
            motif: typographier(carte.motif),
            suggestion: carte.suggestion,
            suggestionAcceptee: carte.suggestionAcceptee,
            valeur: carte.valeur,
            dite: typographier(carte.valeur),
            repondue: carte.repondueAt !== null,
            lue: carte.version,
            changeeDansLeFormulaire: carte.changeeDansLeFormulaire,
          }}
        />
      ))}
      {cartes.length > 0 && (
        <section aria-labelledby="remettre" className="flex flex-col gap-3 border-filet border-t pt-6">
          <h2 id="remettre">Remettre la fiche</h2>
          {reste > 0 ? (
            <p role="status">Il reste {pluriel(reste, "passage")} avant de pouvoir remettre.</p>
          ) : (
            <>
              <p role="status">Tout est répondu : la CRESS relit dès que vous remettez.</p>
              <ActionBouton action={remettreAction} input={{ id }} ensuite={`/espace/fiches/${id}/remise`}>
                Remettre la fiche
              </ActionBouton>
            </>
          )}
        </section>
      )}
    </div>
  );
}
