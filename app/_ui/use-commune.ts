"use client";
import { useEffect, useRef, useState } from "react";
import type { CommuneChoix, CommuneClassee } from "@/lib/socle/territoire/queries";
import { laSeule } from "@/lib/socle/territoire/question";
import { communeTapee, texteTape } from "@/lib/socle/territoire/tapee";
import { lireCommune, proposerCommunes } from "./communes-action.ts";
import { plusTard } from "./plus-tard.ts";

const nomComplet = (c: CommuneChoix) => `${c.nom} (${c.departementCode})`;

const PLUSIEURS = "Plusieurs communes répondent à ce nom : choisissez la vôtre dans la liste.";
const AUCUNE = "Aucune commune de la région ne porte ce nom : corrigez-le, ou effacez-le.";
const AUCUNE_ENCORE = "Recherche…";
const TROP_COURT = "Tapez au moins deux lettres.";
const RIEN = "Aucune commune de la région ne porte ce nom.";
const SANS_REPONSE = "Le réseau ne répond pas : continuez de taper pour essayer de nouveau.";
const SANS_RESEAU = "Le réseau ne répond pas : cette commune n’est pas encore choisie.";

type Champ = { value: string; onChange: (valeur: string) => void };

/**
 * What a commune’s field holds: the text, the communes it may mean, and what is said. A text left without a choice is
 * looked up: the one commune it means is taken, otherwise that is said and the text stays.
 */
export function useCommune(champ: Champ, initiale: CommuneChoix | undefined) {
  const tape = texteTape(champ.value);
  const [saisie, setSaisie] = useState(tape ?? (initiale?.code === champ.value ? nomComplet(initiale) : ""));
  const [choix, setChoix] = useState<CommuneChoix[]>(initiale ? [initiale] : []);
  const [dit, setDit] = useState<{ faute: boolean; texte: string } | null>(null);
  /** The last question answered; null when its answer was lost. */
  const [reponse, setReponse] = useState<{ q: string; lues: CommuneClassee[] | null }>();
  const courante = useRef(saisie);
  courante.current = saisie;

  const recevoir = (q: string, lues: CommuneClassee[]) => {
    setReponse({ q, lues });
    setChoix(lues);
  };
  const prendre = (c: CommuneChoix) => {
    courante.current = nomComplet(c);
    champ.onChange(c.code);
    setChoix([c]);
    setSaisie(nomComplet(c));
    setDit({ faute: false, texte: `Commune retenue : ${nomComplet(c)}.` });
  };
  const trancher = (lues: CommuneClassee[]) => {
    const seule = laSeule(lues);
    if (seule) prendre(seule);
    else setDit({ faute: true, texte: lues.length > 0 ? PLUSIEURS : AUCUNE });
  };

  // A choice that came from elsewhere than this page: its name is asked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival only
  useEffect(() => {
    if (!champ.value || tape !== null || champ.value === initiale?.code) return;
    lireCommune(champ.value).then(
      (c) => {
        if (!c) return;
        setChoix([c]);
        setSaisie(nomComplet(c));
      },
      () => {},
    );
  }, []);
  const choisie = champ.value !== "" && texteTape(champ.value) === null;
  const q = saisie.trim();
  const courte = q.length < 2;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the text changes only
  useEffect(() => {
    if (choisie || courte) return;
    return plusTard(
      150,
      () => proposerCommunes(q),
      (lues) => recevoir(q, lues),
      () => {
        setReponse({ q, lues: null });
        setChoix([]);
      },
    );
  }, [q, choisie]);
  const repondue = reponse?.q === q;

  return {
    saisie,
    choix: courte ? [] : choix,
    /** What an empty list says: nothing is said not to exist before it has been asked. */
    vide: courte ? TROP_COURT : !repondue ? AUCUNE_ENCORE : reponse.lues ? RIEN : SANS_REPONSE,
    dit,
    choisie,
    taper(texte: string) {
      if (texte === courante.current) return;
      setSaisie(texte);
      setDit(null);
      if (champ.value !== "") champ.onChange("");
    },
    choisir(code: string) {
      const c = choix.find((x) => x.code === code);
      if (c) prendre(c);
    },
    quitter() {
      if (choisie || q === "") return;
      champ.onChange(communeTapee(q));
      if (repondue && reponse.lues) return trancher(reponse.lues);
      proposerCommunes(q).then(
        (lues) => {
          if (courante.current.trim() !== q) return;
          recevoir(q, lues);
          trancher(lues);
        },
        () => setDit({ faute: true, texte: SANS_RESEAU }),
      );
    },
  };
}
