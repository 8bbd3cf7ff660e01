import Link from "next/link";
import { notFound } from "next/navigation";
import { LienBouton } from "@/app/_ui/bouton";
import { classesFiltre } from "@/app/_ui/classes-filtre";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { findEditionInstruite, listDepartements } from "@/lib/appel/edition/queries";
import { lienEcrire } from "@/lib/conduite/lot/liste";
import { listVues } from "@/lib/conduite/vue/queries";
import { nomDeVue } from "@/lib/conduite/vue/wording";
import {
  type FiltreRetours,
  lienRetours,
  lireFiltreRetours,
  MANQUES,
  type Manque,
  parametresRetours,
} from "@/lib/recueil/retour/filtre";
import { listRetours, RETOURS_PAR_PAGE } from "@/lib/recueil/retour/queries";
import { compterRelance } from "@/lib/recueil/retour/relance";
import { motsDesRetours, NOM_MANQUE } from "@/lib/recueil/retour/wording";
import { requireActor } from "@/lib/socle/auth/current";
import { compacter } from "@/lib/socle/compact";
import { now } from "@/lib/socle/horloge/now";
import { pageDe } from "@/lib/socle/page";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";
import { BarreVues } from "../vues/barre.tsx";
import { direRetour } from "./dire-retour.ts";
import { FiltresRetours } from "./filtres.tsx";
import { LignesRetours } from "./ligne.tsx";
import { ReglageRappels } from "./reglage.tsx";

const VIDES: Record<Manque | "tous", string> = {
  tous: "Aucun retour n’est attendu.",
  presence: "Toutes les présences sont déclarées.",
  fiche: "Toutes les fiches sont remises.",
  correction: "Aucune correction n’est attendue.",
  cress: "La CRESS n’a rien à relire.",
  dispense: "Aucun atelier n’est dispensé.",
};

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/attendues">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(lienRetours(`/cress/${annee}/attendues`, lireFiltreRetours(recherche)));
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const filtre = lireFiltreRetours(recherche);
  const { manque } = filtre;
  const page = pageDe(recherche.page);
  const instant = await now();
  const jour = jourLocal(instant);
  const relancable = manque !== "cress" && manque !== "dispense";
  const [{ rows, total, parManque }, personnes, departements, vues] = await Promise.all([
    listRetours(actor, edition.id, filtre, page, jour),
    relancable ? compterRelance(actor, edition.id, filtre, instant) : 0,
    listDepartements(edition.regionCode),
    listVues(actor, edition.id, "attendues", jour),
  ]);
  const base = `/cress/${annee}/attendues`;
  const href = (autre: FiltreRetours, p = 1) => lienRetours(base, autre, p);
  return (
    <div className="flex flex-col gap-6">
      <EnTeteSalle titre="Retours attendus" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl">
          Les ateliers qui ont eu lieu et dont la présence ou la fiche de synthèse n’est pas encore validée, le plus en
          retard d’abord.
        </p>
      </EnTeteSalle>
      <nav aria-label="Ce qui manque">
        <ul className="flex flex-wrap gap-x-5">
          {[undefined, ...MANQUES].map((m) => (
            <li key={m ?? "tous"}>
              <Link
                href={href({ ...filtre, manque: m })}
                aria-current={m === manque ? "page" : undefined}
                className={classesFiltre(m === manque, parManque[m ?? "tous"])}
              >
                {m ? NOM_MANQUE[m] : "Tous"} ({nombre(parManque[m ?? "tous"])})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <BarreVues
        annee={edition.annee}
        editionId={edition.id}
        liste="attendues"
        requete={String(parametresRetours(filtre))}
        proposition={nomDeVue(motsDesRetours(filtre, departements))}
        vues={vues}
      />
      <FiltresRetours action={base} filtre={filtre} departements={departements} total={total} />
      {rows.length > 0 && (
        <p className="flex flex-wrap gap-3 print:hidden">
          {personnes > 0 && (
            <LienBouton href={lienRetours(`${base}/relancer`, filtre)} variante="secondaire">
              Préparer une relance pour {pluriel(personnes, "personne")}
            </LienBouton>
          )}
          <LienBouton
            href={lienEcrire(edition.annee, { de: "attendues", liste: String(parametresRetours(filtre)), page })}
            prefetch={false}
            variante="secondaire"
          >
            Écrire aux organisateurs{total > rows.length && " de cette page"}
          </LienBouton>
        </p>
      )}
      {rows.length === 0 ? (
        <Vide titre={filtre.departement || filtre.retard ? "Aucun retour ne correspond." : VIDES[manque ?? "tous"]} />
      ) : (
        <LignesRetours lignes={compacter(rows.map((a) => direRetour(a, jour)))} editionId={edition.id} />
      )}
      <Pagination page={page} total={total} parPage={RETOURS_PAR_PAGE} href={(p) => href(filtre, p)} />
      <section
        aria-labelledby="rappels"
        className="flex max-w-xl flex-col gap-3 border-filet border-t pt-6 print:hidden"
      >
        <h2 id="rappels">Rappels automatiques</h2>
        <p>
          Chaque personne reçoit au plus un courriel par semaine, à partir de 8 h, pour tout ce qu’on attend d’elle. Les
          rappels s’arrêtent quand tout est remis, ou quand l’atelier est dispensé.
        </p>
        <ReglageRappels
          editionId={edition.id}
          avant={edition.rappelsAvant.join(", ")}
          apres={edition.rappelsApres.join(", ")}
        />
      </section>
    </div>
  );
}
