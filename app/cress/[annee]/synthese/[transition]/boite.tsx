import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Phrase } from "@/app/_ui/fiche-lue";
import { MotifFormulaire } from "@/app/_ui/motif-formulaire";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { CODES_TRANSITION, NOM_TRANSITION } from "@/lib/edition/transitions";
import { BLOC_DU_TYPE } from "@/lib/synthese/blocs";
import { motsDeLEnonce } from "@/lib/synthese/mots";
import { type ChapitreLu, PAR_PAGE } from "@/lib/synthese/queries";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";
import { annulerEcartAction, ecarterAction } from "./actions.ts";
import { adresse, type Vue } from "./adresse.ts";
import { AjouterFormulaire, type GroupePoints } from "./ajouter.tsx";
import { EnonceVue } from "./enonce.tsx";
import { NouveauPointFormulaire } from "./nouveau-point.tsx";

type Enonce = ChapitreLu["aTraiter"][number];

/** What waits in this chapter, one énoncé opened at a time; below, what was set aside. */
export function Boite({ lu, vue, ouvert }: { lu: ChapitreLu; vue: Vue; ouvert: boolean }) {
  const { aTraiter, ecartes } = lu;
  const total = aTraiter[0]?.total ?? 0;
  return (
    <section aria-labelledby="a-traiter" className="flex min-w-0 flex-col gap-4">
      <h2 id="a-traiter">{total > 0 ? `À traiter : ${pluriel(total, "énoncé")}` : "À traiter"}</h2>
      {aTraiter.length === 0 && <Vide titre="Aucun énoncé n’attend dans ce chapitre." />}
      <ul className="flex flex-col">
        {aTraiter.map((e, i) => (
          <li
            key={e.enonceId}
            id={e.code}
            className={`flex flex-col gap-1 border-filet border-b py-4 ${e.code === vue.enonce ? "border-l-2 border-l-accent pl-4" : ""}`}
          >
            <EnonceVue e={e} />
            {ouvert && e.code !== vue.enonce && (
              <Link
                href={adresse({ ...vue, enonce: e.code, point: undefined })}
                scroll={false}
                className="inline-flex min-h-11 items-center self-start font-semibold"
              >
                Traiter {e.code}
              </Link>
            )}
            {ouvert && e.code === vue.enonce && (
              <Traiter
                key={e.code}
                e={e}
                lu={lu}
                suite={adresse({ ...vue, enonce: (aTraiter[i + 1] ?? aTraiter[i - 1])?.code })}
              />
            )}
          </li>
        ))}
      </ul>
      <Pagination
        page={vue.page}
        total={total}
        parPage={PAR_PAGE}
        href={(page) => adresse({ annee: vue.annee, transition: vue.transition, page })}
      />
      {ecartes.length > 0 && (
        <details className="border-filet border-t pt-2">
          <summary className="min-h-11 content-center font-semibold text-accent">
            {pluriel(ecartes[0]?.total ?? 0, "énoncé écarté", "énoncés écartés")}
          </summary>
          <ul className="flex flex-col">
            {ecartes.map((e) => (
              <li key={e.enonceId} id={e.code} className="flex flex-col gap-1 border-filet border-b py-4">
                <EnonceVue e={e} />
                <p>
                  <strong>Motif :</strong> {typographier(e.motif ?? "")}
                </p>
                {ouvert && (
                  <ActionBouton action={annulerEcartAction} input={{ id: e.enonceId }} variante="discret">
                    Remettre {e.code} à traiter
                  </ActionBouton>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The three things to do with an énoncé, and what resembles it. */
function Traiter({ e, lu, suite }: { e: Enonce; lu: ChapitreLu; suite: string }) {
  const { emplacements, chapitre, proches } = lu;
  const bloc =
    emplacements.find((b) => b.transition === chapitre.transition && b.type === BLOC_DU_TYPE[e.type]) ??
    emplacements[0];
  const depart = {
    enonceId: e.enonceId,
    aussi: [],
    ...motsDeLEnonce(e),
    blocId: bloc?.blocId ?? "",
    groupe: "",
  };
  const voisins = proches
    .filter((p) => p.nature === "enonce")
    .map((p) => ({ value: p.id, label: `${p.code} – ${typographier(p.accroche)}` }));
  const choix = emplacements.map(({ blocId, transition, titre, groupes }) => ({ blocId, transition, titre, groupes }));
  return (
    <div className="flex flex-col gap-3 pt-2">
      <Proches proches={proches} />
      <Volet titre="Nouveau point" ouvert>
        <NouveauPointFormulaire depart={depart} emplacements={choix} voisins={voisins} ensuite={suite} />
      </Volet>
      {lu.points.length > 0 && (
        <Volet titre="Ajouter à un point">
          <AjouterFormulaire enonceId={e.enonceId} groupes={grouperPoints(lu)} ensuite={suite} />
        </Volet>
      )}
      <MotifFormulaire
        action={ecarterAction}
        id={e.enonceId}
        ouvrir="Écarter"
        label="Motif"
        aide="Il est gardé avec l’énoncé, et l’organisateur le lira."
        bouton={`Écarter ${e.code}`}
        variante="danger"
        ensuite={suite}
      />
    </div>
  );
}

function Volet({ titre, ouvert = false, children }: { titre: string; ouvert?: boolean; children: React.ReactNode }) {
  return (
    <details open={ouvert} className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4">
      <summary className="min-h-11 content-center font-semibold text-accent">{titre}</summary>
      {children}
    </details>
  );
}

function Proches({ proches }: { proches: ChapitreLu["proches"] }) {
  if (proches.length === 0) return null;
  return (
    <section aria-label="Énoncés et points qui se ressemblent" className="rounded bg-voile px-4 py-3">
      <h3>Cela ressemble à</h3>
      <ul className="flex flex-col gap-2 pt-1 text-petit">
        {proches.map((p) => (
          <li key={p.id}>
            <strong>{p.nature === "point" ? `Point ${p.code}` : p.code}</strong> ·{" "}
            <Phrase accroche={p.accroche} texte={p.texte} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The points nearest in meaning first, then every point by chapter. */
function grouperPoints({ points, proches }: ChapitreLu): GroupePoints[] {
  const lire = (p: ChapitreLu["points"][number]) => ({ id: p.id, code: p.code, accroche: typographier(p.accroche) });
  const voisins = points.filter((p) => proches.some((x) => x.id === p.id));
  const parChapitre = CODES_TRANSITION.map((code) => ({
    titre: NOM_TRANSITION[code],
    points: points.filter((p) => p.transition === code && !voisins.includes(p)).map(lire),
  }));
  return [{ titre: "Les plus proches", points: voisins.map(lire) }, ...parChapitre].filter((g) => g.points.length > 0);
}
