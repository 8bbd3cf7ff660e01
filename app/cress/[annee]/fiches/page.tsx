import Link from "next/link";
import { notFound } from "next/navigation";
import { LienBouton } from "@/app/_ui/bouton";
import { classesFiltre } from "@/app/_ui/classes-filtre";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Pagination } from "@/app/_ui/pagination";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { lienEcrire } from "@/lib/conduite/lot/liste";
import { listPresencesAValider, PRESENCES_PAR_PAGE } from "@/lib/recueil/emargement/queries";
import { listFiches, PAR_PAGE } from "@/lib/recueil/fiche/liste";
import { ETATS_FICHE } from "@/lib/recueil/fiche/states";
import { ficheVoulue, lireVueFiches, type VueFiches } from "@/lib/recueil/fiche/vue";
import { NOM_ETAT_FICHE } from "@/lib/recueil/fiche/wording";
import { requireActor } from "@/lib/socle/auth/current";
import { compacter } from "@/lib/socle/compact";
import { now } from "@/lib/socle/horloge/now";
import { pageDe } from "@/lib/socle/page";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { nombre } from "@/lib/socle/typographie/nombre";
import { direFiche, direPresence } from "./dire-lignes.ts";
import { LignesFiches, LignesPresences } from "./lignes.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/fiches">) {
  const { annee } = await params;
  const recherche = await searchParams;
  const actor = await requireActor(`/cress/${annee}/fiches`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const vue = lireVueFiches(recherche.vue);
  const page = pageDe(recherche.page);
  const { etat, labelRetire } = ficheVoulue(vue);
  const jour = jourLocal(await now());
  const [fiches, presences] = await Promise.all([
    listFiches(actor, edition.id, { etat, labelRetire, page }),
    listPresencesAValider(actor, edition.id, vue === "presences" ? page : 1),
  ]);
  const remises = ETATS_FICHE.filter((e) => e !== "brouillon").reduce((n, e) => n + (fiches.parEtat[e] ?? 0), 0);
  const autres = { presences: presences.total, label_retire: fiches.labelRetire, toutes: remises };
  const total = etat ? (fiches.parEtat[etat] ?? 0) : autres[vue as keyof typeof autres];
  const montrees = vue === "presences" ? presences.rows.length : fiches.rows.length;
  const href = (v: VueFiches, p = 1) => `/cress/${annee}/fiches?vue=${v}${p > 1 ? `&page=${p}` : ""}`;
  const filtres: [VueFiches, string, number][] = [
    ["toutes", "Toutes les remises", remises],
    ...ETATS_FICHE.map((e): [VueFiches, string, number] => [e, NOM_ETAT_FICHE[e], fiches.parEtat[e] ?? 0]),
    ["presences", "Présences à valider", presences.total],
    ...(fiches.labelRetire > 0 || vue === "label_retire"
      ? [["label_retire", "Label retiré", fiches.labelRetire] satisfies [VueFiches, string, number]]
      : []),
  ];
  return (
    <>
      <EnTeteSalle
        titre="Fiches de synthèse et présences"
        surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}
      />
      <nav aria-label="Filtres" className="pb-4">
        <ul className="flex flex-wrap gap-x-5">
          {filtres.map(([v, nom, n]) => (
            <li key={v}>
              <Link
                href={href(v)}
                aria-current={v === vue ? "page" : undefined}
                className={classesFiltre(v === vue, n)}
              >
                {nom} ({nombre(n)})
              </Link>
            </li>
          ))}
          <li>
            <Link href={`/cress/${annee}/attendues`} className="inline-flex min-h-11 items-center">
              Retours attendus
            </Link>
          </li>
        </ul>
      </nav>
      {montrees > 0 && (
        <p className="pb-4 print:hidden">
          <LienBouton
            prefetch={false}
            href={lienEcrire(edition.annee, { de: "fiches", liste: vue, page })}
            variante="secondaire"
          >
            Écrire aux organisateurs{total > montrees && " de cette page"}
          </LienBouton>
        </p>
      )}
      {vue === "presences" ? (
        <LignesPresences lignes={compacter(presences.rows.map((a) => direPresence(a, jour)))} />
      ) : (
        <LignesFiches lignes={compacter(fiches.rows.map((f) => direFiche(f, jour)))} />
      )}
      <Pagination
        page={page}
        total={total}
        parPage={vue === "presences" ? PRESENCES_PAR_PAGE : PAR_PAGE}
        href={(p) => href(vue, p)}
      />
    </>
  );
}
