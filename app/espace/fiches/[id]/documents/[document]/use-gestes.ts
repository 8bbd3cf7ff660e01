"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import type { UseFieldArrayReturn, UseFormReturn } from "react-hook-form";
import { genreDe, nomGenre } from "@/lib/recueil/depouillement/genres";
import type { Dite } from "@/lib/recueil/depouillement/intertitres";
import { lireParole } from "@/lib/recueil/depouillement/parole";
import { phrasesDe } from "@/lib/recueil/depouillement/phrases";
import { carteDe } from "@/lib/recueil/depouillement/placer";
import { cleBloc, type Lieu, placeDans } from "@/lib/recueil/depouillement/ranger";
import type { Proposition } from "@/lib/recueil/depouillement/sections";
import { type Rubrique, rubriqueDe } from "@/lib/recueil/rubriques/rubriques";
import { type CodeTransition, nomTransition } from "@/lib/socle/transitions/transitions";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { type CarteForme, champRepris, type Forme } from "./forme.ts";
import type { Choix, Destination } from "./placer-passage.tsx";
import type { Gestes } from "./rangee.tsx";

type Props = {
  form: UseFormReturn<Forme>;
  liste: UseFieldArrayReturn<Forme, "cartes", "cle">;
  lieux: readonly Lieu[];
  transitions: readonly CodeTransition[];
  rubriques: readonly Rubrique[];
  annoncer: (phrase: string) => void;
  oublierSelection: (rien: null) => void;
};

/** What one does with the passages: the row being placed, the last choice, what was taken away; each says what it did. */
export function useGestes(props: Props) {
  const [ouverte, setOuverte] = useState<{ cle: string; section: boolean } | null>(null);
  const [dernier, setDernier] = useState<Proposition & { numero: number | null }>({
    cle: "freins",
    transition: props.transitions[0] ?? "",
    numero: null,
  });
  const [textes, setTextes] = useState<ReadonlySet<string>>(new Set());
  const [retire, setRetire] = useState<CarteForme | null>(null);
  /** The button to come back to once the picker or the card is gone. */
  const viser = useRef<string | null>(null);
  useEffect(() => {
    if (viser.current === null) return;
    document.getElementById(`placer-${viser.current}`)?.focus({ preventScroll: true });
    viser.current = null;
  });
  const courant = useRef(props);
  courant.current = props;

  const gestes = useMemo<Gestes>(() => {
    const fermer = (lieu: string) => {
      document.getSelection()?.removeAllRanges();
      courant.current.oublierSelection(null);
      setOuverte(null);
      viser.current = lieu;
    };
    const inserer = (carte: CarteForme) => {
      const { form, liste, lieux } = courant.current;
      liste.insert(placeDans(form.getValues("cartes"), carte, lieux), carte, { shouldFocus: false });
    };
    return {
      ouvrir: (lieu) => {
        courant.current.oublierSelection(null);
        setOuverte({ cle: lieu, section: false });
      },
      ouvrirSection: (lieu) => {
        courant.current.oublierSelection(null);
        setOuverte({ cle: lieu, section: true });
      },
      fermer,
      envoyerSection: (cle, vers, passages) => {
        const { form, liste, lieux, rubriques, annoncer } = courant.current;
        if ("texte" in vers) {
          ajouterMots(
            form,
            vers.texte,
            passages.map((b) => b.texte),
          );
          setTextes((t) => new Set([...t, ...passages.map((b) => cleBloc(b.numero))]));
          annoncer(`Ajouté à « ${rubriqueDe(rubriques, vers.texte).nom} ».`);
        } else {
          const cartes: CarteForme[] = [...form.getValues("cartes")];
          for (const bloc of passages) {
            const carte = carteDe(bloc, genreDe(vers.intertitre), vers.transition);
            cartes.splice(placeDans(cartes, carte, lieux), 0, carte);
          }
          liste.replace(cartes);
          setDernier({ cle: vers.intertitre, transition: vers.transition, numero: passages.at(-1)?.numero ?? null });
          annoncer(`${pluriel(passages.length, "énoncé ajouté", "énoncés ajoutés")} : ${nomDe(vers, rubriques)}.`);
        }
        setRetire(null);
        fermer(cle);
        // The button of the heading goes with what was under it.
        viser.current = cleBloc(passages[0]?.numero ?? 0);
      },
      envoyer: (cle, vers, passage) => {
        const { form, lieux, rubriques, annoncer } = courant.current;
        const lieu = lieux.find((l) => l.cle === cle);
        if (!lieu) return;
        const { bloc } = lieu;
        if ("texte" in vers) {
          ajouterMots(form, vers.texte, bloc && passage ? [bloc.texte.slice(passage.debut, passage.fin)] : []);
          setTextes((t) => new Set(t).add(cle));
          annoncer(`Ajouté à « ${rubriqueDe(rubriques, vers.texte).nom} ».`);
        } else {
          inserer(carteVers(vers, lieu, passage));
          setDernier({ cle: vers.intertitre, transition: vers.transition, numero: bloc?.numero ?? null });
          annoncer(`${nomDe(vers, rubriques)} : énoncé ajouté.`);
        }
        setRetire(null);
        fermer(cle);
      },
      couper: (index) => {
        const { form, liste, lieux, annoncer } = courant.current;
        const carte = form.getValues(`cartes.${index}`);
        if (!("bloc" in carte.passage)) return;
        const { bloc: numero, debut, fin } = carte.passage;
        const bloc = lieux.find((l) => l.cle === cleBloc(numero))?.bloc;
        if (!bloc) return;
        const phrases = phrasesDe(bloc.texte.slice(debut, fin));
        liste.remove(index);
        liste.insert(
          index,
          phrases.map((p) => carteDe(bloc, carte, carte.transition, { debut: debut + p.debut, fin: debut + p.fin })),
          { shouldFocus: false },
        );
        setRetire(null);
        viser.current = cleBloc(numero);
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
    const { form, liste, lieux, annoncer } = props;
    liste.insert(placeDans(form.getValues("cartes"), retire, lieux), retire, { shouldFocus: false });
    setRetire(null);
    annoncer("L’énoncé est repris.");
  };
  return { gestes, ouverte, dernier, textes, retire, annulerRetrait };
}

/** Words at the end of a text, or as many words heard. */
function ajouterMots(form: UseFormReturn<Forme>, vers: Dite, mots: readonly string[]): void {
  if (vers === "verbatims") {
    const paroles = [...form.getValues("verbatims"), ...mots.map(lireParole)];
    form.setValue("verbatims", paroles, { shouldDirty: true });
  } else {
    const champ = champRepris(vers);
    form.setValue(champ, [form.getValues(champ), ...mots].filter(Boolean).join("\n"), { shouldDirty: true });
  }
}

/** « Frein, transition sociale » */
const nomDe = ({ intertitre, transition }: Exclude<Destination, { texte: unknown }>, rubriques: readonly Rubrique[]) =>
  `${nomGenre(genreDe(intertitre), rubriques)}, ${nomTransition(transition).toLowerCase()}`;

function carteVers(
  { intertitre, transition }: Exclude<Destination, { texte: unknown }>,
  lieu: Lieu,
  passage: Choix,
): CarteForme {
  const genre = genreDe(intertitre);
  if (!lieu.bloc) return { ...genre, transition, accroche: "", texte: "", passage: { page: lieu.page } };
  return carteDe(lieu.bloc, genre, transition, passage ?? { debut: 0, fin: lieu.bloc.texte.length });
}
