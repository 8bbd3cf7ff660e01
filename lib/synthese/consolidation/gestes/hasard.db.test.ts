import fc from "fast-check";
import { db, sql } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, type EditionEssai, NOW } from "@/e2e/donnees/consolidation";
import { etatOuvert } from "@/e2e/donnees/etat-ouvert";
import { reussi } from "@/e2e/monde";
import type { Result } from "../../../socle/result.ts";
import { CODES_USUELS } from "../../../socle/transitions/transitions.ts";
import { SANS_MOTS } from "../mots.ts";
import { annuler } from "./annuler.ts";
import { citer } from "./citer.ts";
import { classer } from "./classer.ts";
import { composerBloc, retirerBloc } from "./composer-bloc.ts";
import { composerGroupe, retirerGroupe } from "./composer-groupe.ts";
import { creerPoint } from "./creer-point.ts";
import { deplacer } from "./deplacer.ts";
import { detacher } from "./detacher.ts";
import { ecarter, reprendre } from "./ecarter.ts";
import { ecrireChapitre } from "./ecrire-chapitre.ts";
import { ecrireEnjeu, nourrirEnjeu, retirerEnjeu } from "./ecrire-enjeu.ts";
import { fusionner } from "./fusionner.ts";
import { garderSignalFaible } from "./garder-signal-faible.ts";
import { manquements } from "./invariants.ts";
import { reformuler } from "./reformuler.ts";
import { refuserProche } from "./refuser-proche.ts";
import { retirer } from "./retirer.ts";
import { scinder } from "./scinder.ts";

/** Gestures made and undone; the whole of 10,000 is `TRAME_GESTES=10000 npm run test:base -- lib/synthese/consolidation/gestes/hasard`. */
const GESTES = Number(process.env.TRAME_GESTES ?? 60);
const PAR_SUITE = 60;

type Etat = {
  enonces: string[];
  points: { id: string; version: number; groupe: string; citees: string[] }[];
  groupes: { id: string; version: number; bloc: string }[];
  blocs: { id: string; version: number; chapitre: string }[];
  chapitres: { id: string; version: number }[];
  enjeux: { id: string; version: number }[];
};

async function lireEtat(editionId: string): Promise<Etat> {
  const [row] = await sql<Etat[]>`select
    (select json_agg(enonce_id order by enonce_id) from dispositions where edition_id = ${editionId}) as enonces,
    coalesce((select json_agg(json_build_object('id', p.point_id, 'version', p.numero, 'groupe', p.groupe_id, 'citees',
      (select json_agg(c.enonce_id) from citations c where c.point_id = p.point_id and c.ferme_par is null)) order by p.id)
      from point_versions p where p.edition_id = ${editionId} and p.ferme_par is null), '[]') as points,
    (select json_agg(json_build_object('id', groupe_id, 'version', numero, 'bloc', bloc_id) order by id) from groupe_versions where edition_id = ${editionId} and ferme_par is null) as groupes,
    (select json_agg(json_build_object('id', bloc_id, 'version', numero, 'chapitre', chapitre_id) order by id) from bloc_versions where edition_id = ${editionId} and ferme_par is null) as blocs,
    (select json_agg(json_build_object('id', chapitre_id, 'version', numero) order by id) from chapitre_versions where edition_id = ${editionId} and ferme_par is null) as chapitres,
    coalesce((select json_agg(json_build_object('id', enjeu_id, 'version', numero) order by id) from enjeu_versions where edition_id = ${editionId} and ferme_par is null), '[]') as enjeux`;
  if (!row) throw new Error("état illisible");
  return row;
}

type Tirage = { quoi: number; a: number; b: number; c: number };
type Essai = Promise<Result<{ geste: string }>>;

/** One gesture of any kind, on things drawn among those there are; undefined when there is nothing to do it on. */
function tirer(edition: EditionEssai, etat: Etat, { quoi, a, b, c }: Tirage): Essai | undefined {
  const { actor, id: editionId } = edition;
  const un = <T>(parmi: readonly T[], n: number): T => parmi[n % parmi.length] as T;
  const { enonces, points, groupes, blocs, chapitres, enjeux } = etat;
  const [enonce, autre] = [un(enonces, a), un(enonces, b)];
  const [point, voisin] = points.length > 0 ? [un(points, a), un(points, b)] : [];
  const [groupe, bloc, chapitre] = [un(groupes, c), un(blocs, c), un(chapitres, c)];
  const enjeu = enjeux.length > 0 ? un(enjeux, a) : undefined;
  const mots = { ...SANS_MOTS, texte: `Mots ${a} ${b} ${c}` };
  const apres = (deLa: string) => un([undefined, null, ...points.filter((p) => p.groupe === deLa).map((p) => p.id)], b);
  const gestes: (() => Essai | undefined)[] = [
    () =>
      creerPoint(
        actor,
        {
          sources: [{ enonceId: enonce }, { enonceId: autre }],
          mots,
          place: { groupeId: groupe.id },
          apresPointId: apres(groupe.id),
        },
        NOW,
      ),
    () =>
      creerPoint(
        actor,
        { sources: [{ enonceId: enonce }], mots, place: { blocId: bloc.id, groupe: `Groupe ${c % 3}` } },
        NOW,
      ),
    () => point && citer(actor, { pointId: point.id, enonceIds: [autre] }, NOW),
    () => point && detacher(actor, { pointId: point.id, enonceId: un(point.citees, b) }, NOW),
    () => point && reformuler(actor, { pointId: point.id, versionLue: point.version, mots }, NOW),
    () => point && deplacer(actor, { pointIds: [point.id], groupeId: groupe.id, apresPointId: apres(groupe.id) }, NOW),
    () => point && voisin && fusionner(actor, { pointIds: [point.id, voisin.id], mots }, NOW),
    () =>
      point &&
      scinder(
        actor,
        { pointId: point.id, parts: [point.citees, [un(point.citees, c)]].map((enonceIds) => ({ enonceIds, mots })) },
        NOW,
      ),
    () => point && retirer(actor, { pointId: point.id }, NOW),
    () => ecarter(actor, { enonceIds: [enonce], motif: `Écarté ${a}.` }, NOW),
    () => reprendre(actor, { enonceIds: [enonce] }, NOW),
    () => classer(actor, { enonceIds: [enonce, autre], transition: un(CODES_USUELS, c) }, NOW),
    () => point && garderSignalFaible(actor, { pointIds: [point.id] }, NOW),
    () => composerGroupe(actor, { blocId: bloc.id, titre: `Titre ${a}`, apresGroupeId: un([undefined, null], b) }, NOW),
    () =>
      composerGroupe(
        actor,
        { groupeId: groupe.id, versionLue: groupe.version, blocId: un([groupe.bloc, bloc.id], a), remarque: `R ${a}` },
        NOW,
      ),
    () => retirerGroupe(actor, { groupeId: groupe.id }, NOW),
    () => composerBloc(actor, { chapitreId: chapitre.id, type: "leviers", apresBlocId: un([undefined, null], a) }, NOW),
    () =>
      composerBloc(
        actor,
        { blocId: bloc.id, versionLue: bloc.version, chapitreId: bloc.chapitre, titre: `B ${a}`, apresBlocId: null },
        NOW,
      ),
    () => retirerBloc(actor, { blocId: bloc.id }, NOW),
    () => ecrireChapitre(actor, { chapitreId: chapitre.id, versionLue: chapitre.version, remarque: `C ${a}` }, NOW),
    () => ecrireEnjeu(actor, { editionId, titre: `Enjeu ${a}`, apresEnjeuId: un([undefined, null], b) }, NOW),
    () =>
      enjeu && ecrireEnjeu(actor, { editionId, enjeuId: enjeu.id, versionLue: enjeu.version, texte: `E ${a}` }, NOW),
    () => enjeu && nourrirEnjeu(actor, { enjeuId: enjeu.id, ajoutes: point ? [point.id] : [], retires: [] }, NOW),
    () => enjeu && retirerEnjeu(actor, { enjeuId: enjeu.id }, NOW),
    () => refuserProche(actor, { paires: [{ enonceId: enonce, autreEnonceId: autre }] }, NOW),
    () => point && refuserProche(actor, { paires: [{ enonceId: autre, pointId: point.id }] }, NOW),
  ];
  return un(gestes, quoi)();
}

const tirage = fc.record({ quoi: fc.nat(1000), a: fc.nat(1000), b: fc.nat(1000), c: fc.nat(1000) });
const suite = fc.record({
  gestes: fc.array(tirage, { minLength: PAR_SUITE, maxLength: PAR_SUITE }),
  /** Which of the gestures left is undone next. */
  ordre: fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 }),
});

/** Undoes the gesture drawn, or the next one nothing stands on; undefined when there is none. */
async function annulerUn(edition: EditionEssai, restants: string[], tirage: number): Promise<string | undefined> {
  for (let pas = 0; pas < restants.length; pas++) {
    const i = (tirage + pas) % restants.length;
    const resultat = await annuler(edition.actor, { gesteId: restants[i] ?? "" }, NOW);
    if (!resultat.ok) {
      expect([resultat.refus, resultat.phrase !== undefined]).toEqual(["repose_dessus", true]);
      continue;
    }
    restants.splice(i, 1);
    return resultat.value.geste;
  }
  return undefined;
}

/** Énoncés whose marks differ from what cites them or sets them aside, or from the revisions that hold their words. */
const malMarques = async () => [
  ...(await sql`
    select e.code from enonces e where e.traitement is distinct from case
      when exists (select 1 from citations c where c.enonce_id = e.id and c.ferme_par is null) then 'repris'
      when exists (select 1 from mises_de_cote m where m.enonce_id = e.id and m.ferme_par is null) then 'ecarte' end
      or e.premiere_revision is distinct from (select min(v.revision) from enonce_versions v where v.enonce_id = e.id)`),
];

test("gestures at random, then undone in any order allowed, give back the former state to the letter", async () => {
  test.setTimeout(600_000 + GESTES * 500);
  const edition = await creerEditionClose();
  await creerFicheValidee(edition, 1, 6);
  await creerFicheValidee(edition, 2, 6, "ecologique");
  let faits = 0;
  await fc.assert(
    fc.asyncProperty(suite, async ({ gestes, ordre }) => {
      const avant = await etatOuvert(edition.id);
      const restants: string[] = [];
      for (const t of gestes) {
        const resultat = await tirer(edition, await lireEtat(edition.id), t);
        if (!resultat?.ok) continue;
        restants.push(resultat.value.geste);
        expect(await manquements(db, edition.id)).toEqual([]);
      }
      expect(await malMarques()).toEqual([]);
      faits += restants.length;
      const historique = [...restants];
      for (let tour = 0; restants.length > 0; tour++) {
        const annule = await annulerUn(edition, restants, ordre[tour % ordre.length] ?? 0);
        if (!annule) break;
        historique.push(annule);
        expect(await manquements(db, edition.id)).toEqual([]);
      }
      // What is left rests on an undoing: undoings are undone too, the last first, which is always allowed.
      if (restants.length > 0)
        for (const gesteId of historique.reverse()) reussi(await annuler(edition.actor, { gesteId }, NOW));
      expect(await etatOuvert(edition.id)).toEqual(avant);
      expect(await malMarques()).toEqual([]);
    }),
    { numRuns: Math.ceil(GESTES / PAR_SUITE), endOnFailure: true },
  );
  expect(faits).toBeGreaterThan(GESTES / 3);
});
