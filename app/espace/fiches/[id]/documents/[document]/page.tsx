import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import type { ChoixLu } from "@/lib/recueil/depouillement/cases";
import { placer } from "@/lib/recueil/depouillement/placer";
import { findDocument } from "@/lib/recueil/depouillement/queries";
import { type FicheLue, findFiche } from "@/lib/recueil/fiche/queries";
import { whyNotModifier } from "@/lib/recueil/fiche/rules";
import { ENONCES_MAX } from "@/lib/recueil/fiche/schema";
import {
  type CleChoix,
  type CleTexte,
  nomSeul,
  parChoix,
  parTexte,
  propresDe,
  rubriqueDe,
} from "@/lib/recueil/rubriques/rubriques";
import { requireActor } from "@/lib/socle/auth/current";
import { instantLong } from "@/lib/socle/typographie/dates";
import { replier } from "@/lib/socle/typographie/replier";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { AvecRubriques } from "../../rubriques.tsx";
import { Depouiller } from "./depouiller.tsx";
import { DocumentLu } from "./document-lu.tsx";
import { sansCellesGardees, type Trouve } from "./forme.ts";

export default async function Page({ params }: PageProps<"/espace/fiches/[id]/documents/[document]">) {
  const { id, document } = await params;
  const actor = await requireActor(`/espace/fiches/${id}/documents/${document}`);
  if (!isUuid(id) || !isUuid(document)) notFound();
  const [f, d] = await Promise.all([findFiche(actor, id), findDocument(actor, id, document)]);
  if (!f || !d) notFound();
  const ancres = d.ancres.map((a) => ({ ...a, nom: nomDe(f, a.enonceId) }));
  const ouverte = whyNotModifier(actor, f) === null;
  const { cartes, textes, paroles, choix, roles, sections, sous, atelier } = placer(
    d.blocs,
    f.transitions,
    f.rubriques,
  );
  const autre = atelier !== null && !f.ateliers.some((a) => a.code === atelier);
  return (
    <>
      <EnTeteSalle titre={d.nom} surtitre={<Link href={`/espace/fiches/${id}/documents`}>{f.intitule}</Link>}>
        <p className="flex flex-wrap items-center gap-x-6 text-petit text-sourdine">
          <span>Reçu {exposants(instantLong(d.at))}</span>
          <a href={`/api/documents/${d.id}`} className="inline-flex min-h-11 items-center">
            Télécharger l’original
          </a>
        </p>
        {ouverte && autre && (
          <p role="note" className="max-w-2xl border-danger border-l-2 pl-4">
            Ce document a été fait pour l’atelier {atelier}, que cette fiche ne couvre pas : vérifiez que c’est le bon.
          </p>
        )}
      </EnTeteSalle>
      {ouverte ? (
        <AvecRubriques rubriques={f.rubriques}>
          <Depouiller
            fiche={id}
            document={d.id}
            personneId={actor.personneId}
            version={f.version}
            transitions={f.transitions}
            blocs={d.blocs}
            pages={d.pages}
            place={ENONCES_MAX - f.enonces.length}
            roles={roles}
            sections={sections}
            sous={sous}
            ancres={ancres}
            cartes={sansCellesGardees(cartes, ancres)}
            trouves={{
              ...parTexte<Record<CleTexte, Trouve>>((cle) => ({ propose: textes[cle], actuel: f[cle] })),
              ...parChoix<Record<CleChoix, Trouve>>((cle) => trouveDe(choix[cle], f[cle])),
              ...Object.fromEntries(
                propresDe(f.rubriques).map(({ cle }) => [
                  cle,
                  { propose: textes[cle] ?? "", actuel: f.reponses[cle] ?? f.reponsesAvis[cle] ?? "" },
                ]),
              ),
            }}
            paroles={paroles.filter((p) => !f.verbatims.some((v) => replier(v.texte) === replier(p.texte)))}
            parolesTenues={f.verbatims.length}
          />
        </AvecRubriques>
      ) : (
        <DocumentLu id={d.id} blocs={d.blocs} pages={d.pages} ancres={ancres} />
      )}
    </>
  );
}

const trouveDe = (lu: ChoixLu | undefined, actuel: string | number | null): Trouve => ({
  propose: typeof lu === "object" ? lu.reponse : "",
  actuel: String(actuel ?? ""),
  illisible: lu === "illisible",
});

/** « F7-03 · Frein : Le manque de relais »; an énoncé since dropped is only said to be so. */
function nomDe(f: FicheLue, enonceId: string): string {
  const e = f.enonces.find((e) => e.id === enonceId);
  if (!e) return "un énoncé retiré depuis";
  return [e.code, `${nomSeul(rubriqueDe(f.rubriques, e.type))} : ${typographier(e.accroche)}`]
    .filter(Boolean)
    .join(" · ");
}
