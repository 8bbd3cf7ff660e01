"use client";
import { Bouton } from "@/app/_ui/bouton";
import { ChampRecherche } from "@/app/_ui/champ-recherche";
import { JourFiltre } from "@/app/_ui/jour-filtre";
import { type ChoixFiltre, ListeFiltre } from "@/app/_ui/liste-filtre";
import { MotsFiltre } from "@/app/_ui/mots-filtre";
import { Volet } from "@/app/_ui/volet";
import { HORS_DEPARTEMENT } from "@/lib/appel/atelier/filtre";
import {
  type FiltreCandidatures,
  lienListe,
  PREPARATIONS,
  SANS_INSTRUCTEUR,
  SANS_MOIS,
  SUIVIS_AVIS,
  TOURS,
  TRIS,
} from "@/lib/appel/candidature/liste/filtre";
import {
  type Contexte,
  motsDuFiltre,
  NOM_PREPARATION,
  NOM_SUIVI_AVIS,
  NOM_TOUR,
  NOM_TRI,
  nomDepartement,
  nomMois,
} from "@/lib/appel/candidature/liste/mots-filtre";
import { FORMATS, NOM_FORMAT } from "@/lib/appel/candidature/questions/choix";
import { CATEGORIES, NOM_CATEGORIE } from "@/lib/appel/structure/categories";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";

/** A plain form: the address it makes can be kept and sent. The état has its own links above. */
export function Filtres({
  annee,
  filtre,
  contexte,
  transitions,
  mois,
  reseaux,
}: {
  annee: number;
  filtre: FiltreCandidatures;
  contexte: Contexte;
  transitions: readonly { code: string; libelle: string }[];
  mois: readonly string[];
  reseaux: readonly string[];
}) {
  const { q: _q, etat: _etat, tri: _tri, sens: _sens, ...autres } = filtre;
  const parNom = <T extends string>(valeurs: readonly T[], noms: Record<T, string>): ChoixFiltre =>
    valeurs.map((v) => [v, noms[v]] as const);
  return (
    <form method="get" action={`/cress/${annee}/candidatures`} className="border-filet border-y py-4">
      {filtre.etat && <input type="hidden" name="etat" value={filtre.etat} />}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <ChampRecherche
          label="Un mot, une structure, une commune, un code"
          valeur={filtre.q}
          className="min-w-0 flex-1 basis-64"
        />
        <Bouton type="submit" variante="secondaire">
          Filtrer
        </Bouton>
      </div>
      <Volet open={Object.keys(autres).length > 0} className="pt-2" titre="Tous les filtres et le tri">
        <div className="grid gap-x-4 gap-y-3 pt-1 md:grid-cols-2 lg:grid-cols-3">
          <ListeFiltre
            id="tour"
            label="Qui doit agir"
            valeur={filtre.tour}
            tous="Tous"
            choix={parNom(TOURS, NOM_TOUR)}
          />
          <ListeFiltre
            id="transition"
            label="Transition"
            valeur={filtre.transition}
            tous="Toutes"
            choix={transitions.map((t) => [t.code, t.libelle])}
          />
          <ListeFiltre
            id="departement"
            label="Où"
            valeur={filtre.departement}
            tous="Partout"
            choix={[...contexte.departements.map((d) => d.code), ...HORS_DEPARTEMENT].map((code) => [
              code,
              nomDepartement(code, contexte),
            ])}
          />
          <ListeFiltre
            id="mois"
            label="Mois"
            valeur={filtre.mois}
            tous="Tous"
            choix={[...mois, SANS_MOIS].map((m) => [m, nomMois(m)])}
          />
          <ListeFiltre
            id="categorie"
            label="Catégorie de la structure porteuse"
            valeur={filtre.categorie}
            tous="Toutes"
            choix={parNom(CATEGORIES, NOM_CATEGORIE)}
          />
          {(reseaux.length > 0 || filtre.reseau) && (
            <ListeFiltre
              id="reseau"
              label="Réseau de la structure porteuse"
              valeur={filtre.reseau}
              tous="Tous"
              choix={[...new Set([...reseaux, ...(filtre.reseau ? [filtre.reseau] : [])])].map((nom) => [nom, nom])}
            />
          )}
          <ListeFiltre
            id="format"
            label="Format"
            valeur={filtre.format}
            tous="Tous"
            choix={parNom(FORMATS, NOM_FORMAT)}
          />
          <ListeFiltre
            id="instructeur"
            label="Confiée à"
            valeur={filtre.instructeur}
            tous="Tout le monde"
            choix={[[SANS_INSTRUCTEUR, "Personne"], ...contexte.instructeurs.map((i) => [i.id, i.nom] as const)]}
          />
          <ListeFiltre
            id="avis"
            label="Avis des partenaires"
            valeur={filtre.avis}
            tous="Tous"
            choix={parNom(SUIVIS_AVIS, NOM_SUIVI_AVIS)}
          />
          <ListeFiltre
            id="decision"
            label="Décision préparée"
            valeur={filtre.decision}
            tous="Toutes"
            choix={parNom(PREPARATIONS, NOM_PREPARATION)}
          />
          <JourFiltre id="du" label="Déposée à partir du" valeur={filtre.du} />
          <JourFiltre id="au" label="Déposée jusqu’au" valeur={filtre.au} />
          <ListeFiltre
            id="tri"
            label="Ranger par"
            valeur={filtre.tri}
            tous="Ce qui attend d’abord"
            choix={parNom(TRIS, NOM_TRI)}
          />
        </div>
      </Volet>
    </form>
  );
}

/** « 12 candidatures sur 40 », and each filter as a word that can be taken away. */
export function CompteFiltres({
  annee,
  filtre,
  contexte,
  retenues,
  total,
}: {
  annee: number;
  filtre: FiltreCandidatures;
  contexte: Contexte;
  retenues: number;
  total: number;
}) {
  const mots = motsDuFiltre(filtre, contexte);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="font-semibold" role="status">
        {pluriel(retenues, "candidature")}
        {mots.length > 0 && ` sur ${nombre(total)}`}
      </p>
      <MotsFiltre mots={mots.map((m) => ({ ...m, sans: lienListe(annee, { ...filtre, [m.cle]: undefined }) }))} />
    </div>
  );
}
