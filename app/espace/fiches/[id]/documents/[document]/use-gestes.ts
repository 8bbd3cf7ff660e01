"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import type { UseFieldArrayReturn, UseFormReturn } from "react-hook-form";
import type { Bloc } from "@/lib/depouillement/bloc";
import { GENRES } from "@/lib/depouillement/genres";
import { phrasesDe } from "@/lib/depouillement/phrases";
import { carteDe } from "@/lib/depouillement/placer";
import { placeDans } from "@/lib/depouillement/ranger";
import { type Rubrique, TEXTES } from "@/lib/depouillement/rubriques";
import { CODES_TRANSITION, type CodeTransition, NOM_TRANSITION } from "@/lib/edition/transitions";
import type { CarteForme, Forme } from "./forme.ts";
import type { Choix, Destination } from "./placer-passage.tsx";
import type { Gestes } from "./rangee.tsx";

type Props = {
  form: UseFormReturn<Forme>;
  liste: UseFieldArrayReturn<Forme, "cartes", "cle">;
  blocs: readonly Bloc[];
  transitions: readonly CodeTransition[];
  annoncer: (phrase: string) => void;
  oublierSelection: (rien: null) => void;
};

/** What one does with the passages: the row being placed, the last choice, what was taken away; each says what it did. */
export function useGestes(props: Props) {
  const [ouverte, setOuverte] = useState<number | null>(null);
  const [dernier, setDernier] = useState<{ rubrique: Rubrique; transition: CodeTransition }>({
    rubrique: "freins",
    transition: props.transitions[0] ?? CODES_TRANSITION[0],
  });
  const [textes, setTextes] = useState<ReadonlySet<number>>(new Set());
  const [retire, setRetire] = useState<CarteForme | null>(null);
  /** The button to come back to once the picker or the card is gone. */
  const viser = useRef<number | null>(null);
  useEffect(() => {
    if (viser.current === null) return;
    document.getElementById(`placer-${viser.current}`)?.focus({ preventScroll: true });
    viser.current = null;
  });
  const courant = useRef(props);
  courant.current = props;

  const gestes = useMemo<Gestes>(() => {
    const fermer = (lieu: number) => {
      document.getSelection()?.removeAllRanges();
      courant.current.oublierSelection(null);
      setOuverte(null);
      viser.current = lieu;
    };
    const inserer = (carte: CarteForme) => {
      const { form, liste } = courant.current;
      liste.insert(placeDans(form.getValues("cartes"), carte), carte, { shouldFocus: false });
    };
    return {
      ouvrir: (lieu) => {
        courant.current.oublierSelection(null);
        setOuverte(lieu);
      },
      fermer,
      envoyer: (lieu, vers, passage) => {
        const { form, blocs, annoncer } = courant.current;
        const bloc = blocs[lieu - 1];
        if ("texte" in vers) {
          const avant = form.getValues(vers.texte);
          const mots = bloc && passage ? bloc.texte.slice(passage.debut, passage.fin) : "";
          form.setValue(vers.texte, [avant, mots].filter(Boolean).join("\n"), { shouldDirty: true });
          setTextes((t) => new Set(t).add(lieu));
          annoncer(`Ajouté à « ${TEXTES[vers.texte].titre} ».`);
        } else {
          inserer(carteVers(vers, bloc, passage, lieu));
          setDernier(vers);
          const nom = GENRES.find((g) => g.cle === vers.rubrique)?.nom;
          annoncer(`${nom}, ${NOM_TRANSITION[vers.transition].toLowerCase()} : énoncé ajouté.`);
        }
        setRetire(null);
        fermer(lieu);
      },
      couper: (index) => {
        const { form, liste, blocs, annoncer } = courant.current;
        const carte = form.getValues(`cartes.${index}`);
        if (!("bloc" in carte.passage)) return;
        const { bloc: numero, debut, fin } = carte.passage;
        const bloc = blocs[numero - 1];
        if (!bloc) return;
        const phrases = phrasesDe(bloc.texte.slice(debut, fin));
        liste.remove(index);
        liste.insert(
          index,
          phrases.map((p) => carteDe(bloc, carte, carte.transition, { debut: debut + p.debut, fin: debut + p.fin })),
          { shouldFocus: false },
        );
        setRetire(null);
        viser.current = numero;
        annoncer(`${phrases.length} énoncés à la place d’un.`);
      },
      retirer: (index, lieu) => {
        const { form, liste, annoncer } = courant.current;
        setRetire(form.getValues(`cartes.${index}`));
        liste.remove(index);
        viser.current = lieu;
        annoncer("Cet énoncé ne sera pas gardé.");
      },
    };
  }, []);

  const annulerRetrait = () => {
    if (!retire) return;
    const { form, liste, annoncer } = props;
    liste.insert(placeDans(form.getValues("cartes"), retire), retire, { shouldFocus: false });
    setRetire(null);
    annoncer("L’énoncé est repris.");
  };
  return { gestes, ouverte, dernier, textes, retire, annulerRetrait };
}

function carteVers(
  { rubrique, transition }: Exclude<Destination, { texte: unknown }>,
  bloc: Bloc | undefined,
  passage: Choix,
  page: number,
): CarteForme {
  const genre = GENRES.find((g) => g.cle === rubrique)?.genre ?? { type: "frein" as const, action: null };
  if (bloc && passage) return carteDe(bloc, genre, transition, passage);
  return { ...genre, transition, accroche: "", texte: "", passage: { page } };
}
