import { notFound, redirect } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { findCandidature } from "@/lib/appel/candidature/queries";
import { listIntervenants } from "@/lib/appel/candidature/questions/contacts";
import { whyNotPresenter } from "@/lib/recueil/presentation/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { isUuid } from "@/lib/socle/uuid";
import { PresentationFormulaire } from "./formulaire.tsx";

export default async function Page({ params }: PageProps<"/espace/candidatures/[id]/presentation">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/candidatures/${id}/presentation`);
  const c = isUuid(id) ? await findCandidature(actor, id) : undefined;
  const refus = c && whyNotPresenter(actor, c);
  if (!c || refus === "non_autorise") notFound();
  if (refus) redirect(`/espace/candidatures/${id}`);
  return (
    <>
      <EnTeteSalle titre="Modifier la présentation" surtitre={c.intitule}>
        <p className="max-w-2xl">
          Le label est donné : le titre, les transitions et les organisateurs ne changent plus. Ce texte-ci paraît dans
          le programme dès que vous l’enregistrez.
        </p>
      </EnTeteSalle>
      <PresentationFormulaire
        id={id}
        version={c.version}
        valeurs={{
          resume: c.resume ?? "",
          methode: c.methode ?? "",
          intervenants: await listIntervenants(actor, c),
          accessibilites: c.accessibilites,
          inscriptionUrl: c.inscriptionUrl ?? "",
        }}
      />
    </>
  );
}
