"use client";
import { useEffect, useRef, useState } from "react";
import type { CommuneChoix, CommuneClassee } from "@/lib/territoire/queries";
import { laSeule } from "@/lib/territoire/question";
import { communeTapee, texteTape } from "@/lib/territoire/tapee";
import { lireCommune, proposerCommunes } from "./communes-action.ts";
import { plusTard } from "./plus-tard.ts";

const nomComplet = (c: CommuneChoix) => `${c.nom} (${c.departementCode})`;

const PLUSIEURS = "Plusieurs communes répondent à ce nom : choisissez la vôtre dans la liste.";
const AUCUNE = "Aucune commune de la région ne porte ce nom : corrigez-le, ou effacez-le.";
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
  /** The last question answered. */
  const reponse = useRef<{ q: string; lues: CommuneClassee[] }>(null);
  const courante = useRef(saisie);
  courante.current = saisie;

  const recevoir = (q: string, lues: CommuneClassee[]) => {
    reponse.current = { q, lues };
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the text changes only
  useEffect(() => {
    const q = saisie.trim();
    if (choisie || q.length < 2) return;
    return plusTard(
      150,
      () => proposerCommunes(q),
      (lues) => recevoir(q, lues),
    );
  }, [saisie, choisie]);

  return {
    saisie,
    choix,
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
      const q = saisie.trim();
      if (choisie || q === "") return;
      champ.onChange(communeTapee(q));
      if (reponse.current?.q === q) return trancher(reponse.current.lues);
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
