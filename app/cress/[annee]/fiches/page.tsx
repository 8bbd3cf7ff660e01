import Link from "next/link";
import { notFound } from "next/navigation";
import { classesFiltre } from "@/app/_ui/classes-filtre";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/auth/current";
import { findEditionInstruite } from "@/lib/edition/queries";
import { listPresencesAValider, PRESENCES_PAR_PAGE } from "@/lib/emargement/queries";
import { listFiches, PAR_PAGE } from "@/lib/fiche/liste";
import { ETATS_FICHE, type EtatFiche } from "@/lib/fiche/states";
import { NOM_ETAT_FICHE } from "@/lib/fiche/wording";
import { now } from "@/lib/horloge/now";
import { pageDe } from "@/lib/page";
import { dateBreve, jourDeParis, moisBref } from "@/lib/typographie/dates";
import { nombre, pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";

type Vue = EtatFiche | "presences" | "label_retire" | "toutes";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/fiches">) {
  const { annee } = await params;
  const recherche = await searchParams;
  const actor = await requireActor(`/cress/${annee}/fiches`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const vue = lireVue(recherche.vue);
  const page = pageDe(recherche.page);
  const etat = ETATS_FICHE.find((e) => e === vue);
  const jour = jourDeParis(await now());
  const [fiches, presences] = await Promise.all([
    listFiches(actor, edition.id, { etat, labelRetire: vue === "label_retire", page }),
    listPresencesAValider(actor, edition.id, vue === "presences" ? page : 1),
  ]);
  const remises = ETATS_FICHE.filter((e) => e !== "brouillon").reduce((n, e) => n + (fiches.parEtat[e] ?? 0), 0);
  const autres = { presences: presences.total, label_retire: fiches.labelRetire, toutes: remises };
  const total = etat ? (fiches.parEtat[etat] ?? 0) : autres[vue as keyof typeof autres];
  const href = (v: Vue, p = 1) => `/cress/${annee}/fiches?vue=${v}${p > 1 ? `&page=${p}` : ""}`;
  const filtres: [Vue, string, number][] = [
    ["toutes", "Toutes les remises", remises],
    ...ETATS_FICHE.map((e): [Vue, string, number] => [e, NOM_ETAT_FICHE[e], fiches.parEtat[e] ?? 0]),
    ["presences", "Présences à valider", presences.total],
    ...(fiches.labelRetire > 0 || vue === "label_retire"
      ? [["label_retire", "Label retiré", fiches.labelRetire] satisfies [Vue, string, number]]
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
      {vue === "presences" ? (
        <Presences rows={presences.rows} jour={jour} />
      ) : (
        <Fiches rows={fiches.rows} jour={jour} />
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

function lireVue(vue: string | string[] | undefined): Vue {
  return [...ETATS_FICHE, "presences" as const, "label_retire" as const].find((v) => v === vue) ?? "toutes";
}

function Fiches({ rows, jour }: { rows: Awaited<ReturnType<typeof listFiches>>["rows"]; jour: string }) {
  if (rows.length === 0)
    return (
      <Vide titre="Aucune fiche ici pour l’instant.">Les fiches arrivent quand les organisateurs les remettent.</Vide>
    );
  return (
    <ul>
      {rows.map((f) => (
        <li key={f.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-filet border-b py-2 md:py-1.5">
          <span className="flex min-w-0 flex-1 basis-80 flex-col">
            <Link
              href={`/cress/fiches/${f.id}`}
              className="max-md:inline-flex max-md:min-h-11 max-md:items-center font-semibold leading-snug"
            >
              {f.code ? `${f.code} · ` : ""}
              {typographier(f.intitule)}
            </Link>
            <span className="text-petit text-sourdine">
              {f.organisateurs.map(typographier).join(", ")} · {f.ateliers.join(", ")}
            </span>
          </span>
          {f.aConfirmerDepuis && (
            <span className="text-petit text-sourdine">
              À confirmer depuis le {exposants(dateBreve(jourDeParis(f.aConfirmerDepuis), jour))}
            </span>
          )}
          <span className="text-petit text-sourdine">
            {f.remiseAt && (
              <>
                <span className={f.etat === "remise" ? "sr-only" : undefined}>Remise le </span>
                {exposants(dateBreve(jourDeParis(f.remiseAt), jour))}
              </>
            )}
          </span>
          <Etiquette ton={f.etat === "validee" ? "succes" : f.etat === "remise" ? "attente" : "neutre"}>
            {NOM_ETAT_FICHE[f.etat]}
          </Etiquette>
        </li>
      ))}
    </ul>
  );
}

function Presences({ rows, jour }: { rows: Awaited<ReturnType<typeof listPresencesAValider>>["rows"]; jour: string }) {
  if (rows.length === 0)
    return (
      <Vide titre="Aucune présence à valider.">Les présences déclarées par les organisateurs paraissent ici.</Vide>
    );
  return (
    <ul>
      {rows.map((a) => (
        <li
          key={a.atelierId}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 border-filet border-b py-2 md:py-1.5"
        >
          <span className="flex min-w-0 flex-1 basis-80 flex-col">
            <Link
              href={`/cress/ateliers/${a.atelierId}/presence`}
              className="max-md:inline-flex max-md:min-h-11 max-md:items-center font-semibold leading-snug"
            >
              {a.code} · {typographier(a.intitule)}
            </Link>
            <span className="text-petit text-sourdine">
              {a.organisateurs.map(typographier).join(", ")} ·{" "}
              {a.date ? exposants(dateBreve(a.date, jour)) : a.mois && moisBref(a.mois, jour)}
            </span>
          </span>
          <span className="font-semibold">{pluriel(a.nombreDeclare ?? 0, "personne")}</span>
        </li>
      ))}
    </ul>
  );
}
