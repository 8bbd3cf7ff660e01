"use client";
import { type Dispatch, useEffect, useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { dire } from "@/app/_ui/cadre-vivant";
import type { ActionState } from "@/lib/socle/action";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { type MotsPoint, motsDeLEnonce } from "@/lib/synthese/consolidation/mots";
import { type Acte, type Etat, groupeOffert } from "@/lib/synthese/tri/etat";
import type { Changements, GesteVu } from "@/lib/synthese/tri/fusion";
import { finDe, type Place } from "@/lib/synthese/tri/places";
import * as actions from "./actions.ts";

export type Reponse = { geste: string; changements: Changements };
type TableOuverte = { annee: string; transition: CodeTransition; depuis: number };
type Fait = Promise<ActionState<Reponse>>;
/** A gesture sent by a form stays in the form until it is answered: its words and what is wrong are there. */
type Envoi = "aussitot" | "formulaire";
export type Echec = { code: string; message: string };

/** Sends gestures. What they are about leaves the list at once; a refusal brings it back, and says why. */
export function useGestes(
  agir: Dispatch<Acte>,
  etat: Etat,
  chapitre: { annee: string; transition: CodeTransition; miens: readonly GesteVu[] },
) {
  /** Those that can be undone, the last one at the end. */
  const [faits, setFaits] = useState(chapitre.miens);
  const pile = useRef(faits);
  const empiler = (suite: readonly GesteVu[]) => {
    pile.current = suite;
    setFaits(suite);
  };
  const enVol = useRef<Promise<unknown>>(Promise.resolve());
  const partis = useRef(0);
  // Whoever leaves is asked to wait for what has left and is not written yet.
  useEffect(() => {
    const retenir = (e: BeforeUnloadEvent) => partis.current > 0 && e.preventDefault();
    window.addEventListener("beforeunload", retenir);
    return () => window.removeEventListener("beforeunload", retenir);
  }, []);
  /** The one that undid the last one, while nothing else was done. */
  const [annulation, setAnnulation] = useState<GesteVu | null>(null);
  /** What others did since the table is open. */
  const [autres, setAutres] = useState<readonly GesteVu[]>([]);
  const [echec, setEchec] = useState<Echec | null>(null);
  const connus = useRef(new Set<string>());
  const latest = useRef(etat);
  latest.current = etat;
  const { annee, transition } = chapitre;
  const ouverte = (): TableOuverte => ({ annee, transition, depuis: latest.current.table.numero });

  const lireRessemblances = async () => {
    const state = await appeler(() => actions.ressemblancesAction(ouverte()));
    if (state.ok) agir({ type: "ressemblances", ressemblances: state.value });
  };
  const chercher = useRef(lireRessemblances);
  chercher.current = lireRessemblances;
  // Once the chapter is on the screen: nobody waits for it to read.
  useEffect(() => void chercher.current(), []);

  /** Shows what has changed; what somebody else did is said. */
  const montrer = (changements: Changements, ids?: readonly string[]) => {
    agir({ type: "lu", changements, ids });
    for (const g of changements.gestes) connus.current.add(g.id);
    const siens = changements.gestes.filter((g) => g.par !== null);
    if (siens.length > 0) setAutres((avant) => [...avant, ...siens]);
    if (changements.ressemblances) void lireRessemblances();
  };

  const relire = async () => {
    const state = await appeler(() => actions.relireTableAction(ouverte()));
    if (state.ok) montrer(state.value);
    return state.ok;
  };

  const envoyer = async (ids: readonly string[], action: () => Fait, envoi: Envoi) => {
    setEchec(null);
    if (envoi === "aussitot") agir({ type: "parti", ids });
    partis.current++;
    const state = await appeler(action);
    partis.current--;
    if (state.ok) {
      const { changements, geste } = state.value;
      if (envoi === "formulaire") agir({ type: "parti", ids });
      montrer(changements, ids);
      const fait = changements.gestes.find((g) => g.id === geste) ?? null;
      if (fait) dire(fait.phrase);
      return { state, fait };
    }
    if (envoi === "aussitot") {
      agir({ type: "revenu", ids });
      setEchec(state);
      dire(state.message);
      // Somebody else was first: what they did is shown beside the refusal.
      if (state.code !== "reseau" && state.code !== "session") void relire();
    }
    return { state, fait: null };
  };

  const faire = (ids: readonly string[], action: () => Fait, envoi: Envoi = "aussitot") => {
    const parti = envoyer(ids, action, envoi).then(({ state, fait }) => {
      if (fait) empiler([...pile.current, fait]);
      if (fait) setAnnulation(null);
      return state;
    });
    enVol.current = parti;
    return parti;
  };

  const annulerLeDernier = async () => {
    const dernier = pile.current.at(-1);
    if (!dernier) return;
    empiler(pile.current.slice(0, -1));
    const defaire = () => actions.annulerAction({ ouverte: ouverte(), donnees: { gesteId: dernier.id } });
    const { state, fait } = await envoyer([], defaire, "aussitot");
    if (!state.ok) {
      // Undone elsewhere, or never to be: the one before is next.
      if (state.code !== "deja_annule" && state.code !== "pas_annulable") empiler([...pile.current, dernier]);
      return;
    }
    // Back to what the gesture had taken out of the list.
    const revenu = state.value.changements.enonces.find(
      (e) => e.disposition === "a_traiter" && e.transition === transition,
    );
    if (revenu) agir({ type: "aller", id: revenu.id });
    setAnnulation(fait);
  };
  /** Waits for the gesture on its way: it is the last one, and each press undoes another. */
  const annuler = () => {
    enVol.current = enVol.current.then(annulerLeDernier);
    return enVol.current;
  };

  const creer = (ids: readonly string[], mots: MotsPoint, place: Place, envoi: Envoi) =>
    faire(
      ids,
      () =>
        actions.creerPointAction({
          ouverte: ouverte(),
          donnees: {
            sources: ids.map((enonceId) => ({ enonceId })),
            mots,
            place: { groupeId: place.groupeId },
            apresPointId: place.apres,
          },
        }),
      envoi,
    );

  return {
    /** The last gesture of this visit, and whether it undid another. */
    dernier: annulation ?? faits.at(-1) ?? null,
    annulable: faits.length > 0,
    /** Gestures whose changes are on the table. */
    connus: connus.current,
    /** Once what is on its way is answered: what is told meanwhile may be one's own gesture. */
    repos: () => enVol.current,
    autres,
    annulation,
    echec,
    relire,
    annuler,
    retablir: async () => {
      if (annulation)
        await faire([], () => actions.annulerAction({ ouverte: ouverte(), donnees: { gesteId: annulation.id } }));
    },
    creer,
    /** One point of what is in hand, in the words of the first; at the end of its block unless told where. */
    prendre: (ids: readonly string[], place?: Place) => {
      const { table } = latest.current;
      const tete = table.enonces.find((e) => e.id === ids[0]);
      const groupe = tete && groupeOffert(table, tete);
      if (tete && groupe) void creer(ids, motsDeLEnonce(tete), place ?? finDe(table, groupe), "aussitot");
    },
    citer: (pointId: string, ids: readonly string[]) =>
      faire(ids, () => actions.citerAction({ ouverte: ouverte(), donnees: { pointId, enonceIds: [...ids] } })),
    ecarter: (ids: readonly string[], motif: string, envoi: Envoi = "aussitot") =>
      faire(ids, () => actions.ecarterAction({ ouverte: ouverte(), donnees: { enonceIds: [...ids], motif } }), envoi),
    reprendre: (ids: readonly string[]) =>
      faire(ids, () => actions.reprendreAction({ ouverte: ouverte(), donnees: { enonceIds: [...ids] } })),
    classer: (ids: readonly string[], vers: CodeTransition) =>
      faire(ids, () =>
        actions.classerAction({ ouverte: ouverte(), donnees: { enonceIds: [...ids], transition: vers } }),
      ),
    detacher: (pointId: string, enonceId: string) =>
      faire([], () => actions.detacherAction({ ouverte: ouverte(), donnees: { pointId, enonceId } })),
    confirmer: (pointId: string, enonceIds: string[]) =>
      faire([], () => actions.confirmerAction({ ouverte: ouverte(), donnees: { pointId, enonceIds } })),
    retirer: (pointId: string) => faire([], () => actions.retirerAction({ ouverte: ouverte(), donnees: { pointId } })),
    deplacer: (pointIds: string[], { groupeId, apres }: Place) =>
      faire([], () =>
        actions.deplacerAction({ ouverte: ouverte(), donnees: { pointIds, groupeId, apresPointId: apres } }),
      ),
    garder: (pointIds: string[]) =>
      faire([], () => actions.garderSignalFaibleAction({ ouverte: ouverte(), donnees: { pointIds } })),
    refuserProches: (paires: Parameters<typeof actions.refuserProcheAction>[0]["donnees"]["paires"]) =>
      faire([], () => actions.refuserProcheAction({ ouverte: ouverte(), donnees: { paires } })),
    /** A gesture about the outline. */
    surPlan: (action: (ouverte: TableOuverte) => Fait) => faire([], () => action(ouverte())),
    /** A gesture sent by a form: refused in the form. */
    parFormulaire: (action: (ouverte: TableOuverte) => Fait) => faire([], () => action(ouverte()), "formulaire"),
  };
}
export type Gestes = ReturnType<typeof useGestes>;
