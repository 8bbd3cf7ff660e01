import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { siretLisible } from "@/lib/appel/structure/identifiants";
import { lienLogo } from "@/lib/appel/structure/lien-logo";
import { structureDeLaPage } from "@/lib/appel/structure/page";
import { nomPublieDe } from "@/lib/appel/structure/queries";
import { isCress } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { listCommunes } from "@/lib/socle/territoire/queries";
import { typographier } from "@/lib/socle/typographie/texte";
import { ModifierStructureFormulaire } from "./formulaire.tsx";
import { Logo } from "./logo.tsx";
import { NomUsage } from "./nom-usage.tsx";

export default async function Page({ params }: PageProps<"/espace/structures/[id]/modifier">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/structures/${id}/modifier`);
  const s = await structureDeLaPage(actor, id, "modifier");
  const [commune] = await listCommunes(s.communeCode ? [s.communeCode] : []);
  return (
    <>
      <EnTeteSalle titre={typographier(s.nomPublie)} surtitre="Structure">
        <p className="text-sourdine">Ces réponses valent pour toutes les candidatures de la structure.</p>
      </EnTeteSalle>
      <ModifierStructureFormulaire
        structureId={id}
        version={s.version}
        commune={commune}
        avecLogo={s.logoId !== null}
        valeurs={{
          nom: s.nom,
          sigle: s.sigle ?? "",
          categorie: s.categorie ?? ("" as never),
          famille: s.famille ?? "",
          agrementEsus: s.agrementEsus ?? "",
          siret: s.siret ? siretLisible(s.siret) : "",
          rna: s.rna ?? "",
          sansSiretMotif: s.sansSiretMotif ?? "",
          adresse: s.adresse ?? "",
          codePostal: s.codePostal ?? "",
          communeCode: s.communeCode ?? "",
          siteWeb: s.siteWeb ?? "",
          reseau: s.reseauLibre ?? (await nomPublieDe(s.reseauId)),
          reseauId: s.reseauId ?? "",
          logoAlt: s.logoAlt ?? "",
        }}
      />
      {isCress(actor) && (
        <div className="pt-12">
          <NomUsage structureId={id} nom={s.nom} nomPublie={s.nomPublie} />
        </div>
      )}
      <div className="pt-12">
        <Logo
          structureId={id}
          logo={s.logoId ? { src: lienLogo(id, s.logoId), alt: s.logoAlt ?? `Logo de ${s.nomPublie}` } : null}
        />
      </div>
    </>
  );
}
