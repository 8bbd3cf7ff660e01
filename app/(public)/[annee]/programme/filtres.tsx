import { Bouton } from "@/app/_ui/bouton";
import { ChampRecherche } from "@/app/_ui/champ-recherche";
import { type FiltreProgramme, lienProgramme, type Vue } from "@/lib/appel/atelier/filtre";
import type { Edition } from "@/lib/appel/edition/queries";
import { moisEntre } from "@/lib/socle/horloge/jours";
import { adjectifTransition, nomTransition } from "@/lib/socle/transitions/transitions";
import { accorder, nombre, pluriel } from "@/lib/socle/typographie/nombre";
import { Choix } from "../../_ui/choix.tsx";
import { moisTitre } from "../../_ui/quand.tsx";

type Departement = { code: string; nom: string };
type Commun = { departements: readonly Departement[]; filtre: FiltreProgramme; vue: Vue };

const NOM_HORS: Record<string, string> = { distanciel: "À distance", non_disponible: "Lieu non communiqué" };
const nomDepartement = (departements: readonly Departement[], code: string) =>
  NOM_HORS[code] ?? departements.find((d) => d.code === code)?.nom ?? code;

/** A plain form: the address it makes can be kept and sent. */
export function Filtres({
  edition,
  transitions,
  departements,
  filtre,
  vue,
}: Commun & { edition: Edition; transitions: readonly string[] }) {
  return (
    <form
      method="get"
      action={`/${edition.annee}/programme`}
      className="grid grid-cols-2 items-end gap-x-4 gap-y-3 border-filet border-y py-4 lg:grid-cols-[2fr_1.2fr_1.2fr_1.2fr_auto]"
    >
      {vue !== "liste" && <input type="hidden" name="vue" value={vue} />}
      <ChampRecherche
        label="Un mot, une structure, une commune"
        valeur={filtre.q}
        className="col-span-2 lg:col-span-1"
      />
      <Choix cle="transition" label="Transition" valeur={filtre.transition} tous="Toutes">
        {transitions.map((code) => (
          <option key={code} value={code}>
            {adjectifTransition(code)}
          </option>
        ))}
      </Choix>
      <Choix cle="departement" label="Où" valeur={filtre.departement} tous="Partout">
        {[...departements.map((d) => d.code), ...Object.keys(NOM_HORS)].map((code) => (
          <option key={code} value={code}>
            {nomDepartement(departements, code)}
          </option>
        ))}
      </Choix>
      <Choix cle="mois" label="Mois" valeur={filtre.mois} tous="Tous">
        {moisEntre(edition.dateDebut, edition.dateFin).map((mois) => (
          <option key={mois} value={mois}>
            {moisTitre(mois)}
          </option>
        ))}
      </Choix>
      <Bouton type="submit" variante="secondaire">
        Filtrer
      </Bouton>
    </form>
  );
}

/** « 12 ateliers sur 36 », and each filter as a word that can be taken away. */
export function CompteFiltres({
  annee,
  departements,
  filtre,
  vue,
  comptes,
}: Commun & { annee: number; comptes: { total: number; retenus: number; retires: number } }) {
  const { transition, departement, mois, q } = filtre;
  const mots = [
    transition && { cle: "transition", mot: nomTransition(transition) },
    departement && { cle: "departement", mot: nomDepartement(departements, departement) },
    mois && { cle: "mois", mot: moisTitre(mois) },
    q && { cle: "q", mot: `« ${q} »` },
  ].filter((m) => !!m);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="font-semibold" role="status">
        {mots.length > 0
          ? `${pluriel(comptes.retenus, "atelier")} sur ${nombre(comptes.total)}`
          : `${pluriel(comptes.total, "atelier")} ${accorder(comptes.total, "annoncé")}`}
        {comptes.retires > 0 && (
          <span className="font-normal">
            {" "}
            · {pluriel(comptes.retires, "reporté ou annulé", "reportés ou annulés")}, non{" "}
            {accorder(comptes.retires, "compté")}
          </span>
        )}
      </p>
      {mots.length > 0 && (
        <ul className="flex flex-wrap gap-2" aria-label="Filtres en place">
          {mots.map(({ cle, mot }) => (
            <li key={cle}>
              <a
                href={lienProgramme(annee, { ...filtre, [cle]: undefined, vue })}
                className="inline-flex min-h-9 items-center gap-2 rounded-full border border-accent bg-blanc px-3 text-petit no-underline hover:bg-voile"
              >
                <span className="sr-only">Enlever le filtre </span>
                {mot}
                <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const NOM_VUE: Record<Vue, string> = { liste: "Liste", calendrier: "Calendrier", carte: "Carte" };

/** The three ways to look at the same ateliers, and the feed for one's own calendar. */
export function Vues({ annee, filtre, vue }: { annee: number; filtre: FiltreProgramme; vue: Vue }) {
  const flux = lienProgramme(annee, filtre).replace("/programme", "/programme.ics");
  return (
    <nav aria-label="Vues du programme" className="-ml-2 flex flex-wrap items-center gap-x-1 text-petit">
      {(Object.keys(NOM_VUE) as Vue[]).map((v) => (
        <a
          key={v}
          href={lienProgramme(annee, { ...filtre, vue: v })}
          aria-current={v === vue ? "true" : undefined}
          className="inline-flex min-h-11 items-center px-2 aria-current:font-bold aria-current:text-encre aria-current:no-underline"
        >
          {NOM_VUE[v]}
        </a>
      ))}
      <a href={flux} className="inline-flex min-h-11 items-center px-2">
        Ajouter à mon agenda (.ics)
      </a>
    </nav>
  );
}
