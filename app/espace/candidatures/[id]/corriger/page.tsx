import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { CarteCorrection } from "@/app/_ui/carte-correction";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { TourCandidature } from "@/app/_ui/tour";
import { findCandidature } from "@/lib/appel/candidature/queries";
import { isOrganisateur } from "@/lib/appel/candidature/rules";
import { listCartes } from "@/lib/appel/correction/cartes";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { listCommunes } from "@/lib/socle/territoire/queries";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { completerAction } from "../../actions.ts";
import { repondreAction } from "./actions.ts";

/** Just the fields the CRESS asked about, one after the other; the whole form stays one link away. */
export default async function Page({ params }: PageProps<"/espace/candidatures/[id]/corriger">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/candidatures/${id}/corriger`);
  const c = isUuid(id) ? await findCandidature(actor, id) : undefined;
  if (!c || !isOrganisateur(actor, c)) notFound();
  if (c.etat !== "a_completer") redirect(`/espace/candidatures/${id}`);
  const cartes = await listCartes(actor, id);
  if (cartes.length === 0) redirect(`/espace/candidatures/${id}/modifier`);
  const communes = await listCommunes(
    cartes.flatMap((k) => (k.genre === "commune" && typeof k.valeur === "string" && k.valeur ? [k.valeur] : [])),
  );
  const reste = cartes.filter((k) => !k.repondueAt && !k.changeeDansLeFormulaire).length;
  return (
    <div className="flex max-w-2xl flex-col gap-10 pb-16">
      <EnTeteSalle
        titre="Corriger la candidature"
        surtitre={
          <Link href={`/espace/candidatures/${id}`}>{typographier(c.intitule) || "Candidature sans titre"}</Link>
        }
      >
        <p>
          <TourCandidature c={c} instant={await now()} lecteur="organisateur" />
        </p>
        {c.complementDemande && (
          <div className="border-accent border-l-2 pl-4">
            <p className="font-semibold">La CRESS vous demande :</p>
            <p className="whitespace-pre-line">{typographier(c.complementDemande)}</p>
          </div>
        )}
        <p>
          {accorder(cartes.length, "Un champ est à relire", `${pluriel(cartes.length, "champ")} sont à relire`)}. Vous
          pouvez aussi <Link href={`/espace/candidatures/${id}/modifier`}>ouvrir le formulaire complet</Link>.
        </p>
      </EnTeteSalle>
      {cartes.map((carte) => (
        <CarteCorrection
          key={`${carte.id} ${carte.version}`}
          repondre={repondreAction}
          formulaire={`/espace/candidatures/${id}/modifier`}
          carte={{
            id: carte.id,
            champ: carte.champ,
            nom: carte.nom,
            genre: carte.valeur === undefined ? "formulaire" : carte.genre,
            options: carte.options,
            motif: typographier(carte.motif),
            suggestion: carte.suggestion,
            suggestionAcceptee: carte.suggestionAcceptee,
            valeur: typeof carte.valeur === "string" ? carte.valeur : ((carte.valeur ?? []) as string[]),
            dite: typographier(carte.dite),
            repondue: carte.repondueAt !== null,
            lue: carte.version,
            changeeDansLeFormulaire: carte.changeeDansLeFormulaire,
          }}
          commune={communes.find((commune) => commune.code === carte.valeur)}
        />
      ))}
      <section aria-labelledby="renvoyer" className="flex flex-col gap-3 border-filet border-t pt-6">
        <h2 id="renvoyer">Renvoyer la candidature</h2>
        {reste > 0 ? (
          <p role="status">Il reste {pluriel(reste, "champ")} avant de pouvoir renvoyer.</p>
        ) : (
          <>
            <p role="status">Tout est répondu : la CRESS reprend l’examen dès que vous renvoyez.</p>
            <ActionBouton action={completerAction} input={{ id }} ensuite={`/espace/candidatures/${id}/deposee`}>
              Renvoyer
            </ActionBouton>
          </>
        )}
      </section>
    </div>
  );
}
