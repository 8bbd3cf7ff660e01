"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { ecrireCopie, lireCopie, oublierCopie } from "@/app/_ui/copie-locale";
import type { Critere, ValeurCritere } from "@/lib/appel/instruction/choix";
import type { Note } from "./grille.tsx";
import { noterAction } from "./instruction-actions.ts";

type Reponse = { valeur: ValeurCritere | null; commentaire: string };

/**
 * One criterion of the grid, saved as one clicks or leaves its comment. What is not saved stays in this browser, and is
 * sent again when the network is back; a colleague’s newer answer is put beside one’s own.
 */
export function useCritere(id: string, critere: Critere, note: Note | undefined) {
  const router = useRouter();
  const cle = `grille:${id}:${critere}`;
  const [valeur, setValeur] = useState<ValeurCritere | null>(note?.valeur ?? null);
  const [commentaire, setCommentaire] = useState(note?.commentaire ?? "");
  const [autre, setAutre] = useState<Note | null>(null);
  const [dire, setDire] = useState<{ erreur: boolean; texte: string }>({ erreur: false, texte: note?.par ?? "" });
  const version = useRef(note?.version ?? 0);
  const lue = useRef(note);
  /** As last read or saved. */
  const sue = useRef<Reponse>({ valeur: note?.valeur ?? null, commentaire: note?.commentaire ?? "" });
  const suite = useRef(Promise.resolve());
  const reste = useRef<(() => void) | null>(null);

  const garder = (reponse: Reponse) =>
    ecrireCopie<Reponse>(cle, { version: null, base: sue.current, valeurs: reponse });

  useEffect(() => {
    const copie = lireCopie<Reponse>(cle);
    if (!copie) return;
    setValeur(copie.valeurs.valeur);
    setCommentaire(copie.valeurs.commentaire);
    setDire({ erreur: true, texte: "Pas encore enregistré : vos mots sont de retour." });
  }, [cle]);

  // Read again after somebody else’s answer, the page shows it beside one’s own.
  useEffect(() => {
    if (note === lue.current) return;
    lue.current = note;
    if (!note || note.version === version.current) return;
    version.current = note.version;
    const intacte = valeur === sue.current.valeur && commentaire.trim() === sue.current.commentaire;
    if (!intacte) return setAutre(note);
    sue.current = note;
    setValeur(note.valeur);
    setCommentaire(note.commentaire);
    setDire({ erreur: false, texte: note.par });
  }, [note, valeur, commentaire]);

  useEffect(() => {
    const reessayer = () => reste.current?.();
    window.addEventListener("online", reessayer);
    return () => window.removeEventListener("online", reessayer);
  }, []);

  // One save at a time, each sent with the version of the one before: two quick clicks never refuse each other.
  const enregistrer = (voulue: ValeurCritere, texte: string) => {
    setValeur(voulue);
    setAutre(null);
    setDire({ erreur: false, texte: "Enregistrement…" });
    garder({ valeur: voulue, commentaire: texte });
    suite.current = suite.current.then(async () => {
      const state = await appeler(() =>
        noterAction({ id, critere, valeur: voulue, commentaire: texte, lue: version.current }),
      );
      reste.current = !state.ok && state.code === "reseau" ? () => enregistrer(voulue, texte) : null;
      if (!state.ok) {
        setDire({ erreur: true, texte: `Pas enregistré. ${state.message}` });
        if (state.code === "modifiee_entre_temps") router.refresh();
        return;
      }
      version.current = state.value;
      sue.current = { valeur: voulue, commentaire: texte };
      oublierCopie(cle);
      setDire({ erreur: false, texte: "Enregistré, par vous" });
    });
  };
  return {
    valeur,
    commentaire,
    autre,
    dire,
    ecrire: (texte: string) => {
      setCommentaire(texte);
      garder({ valeur, commentaire: texte });
    },
    enregistrer,
    quitter: () => {
      if (commentaire.trim() !== sue.current.commentaire) enregistrer(valeur ?? "a_verifier", commentaire.trim());
    },
    /** One’s own answer is left for theirs. */
    prendre: () => {
      if (!autre) return;
      setValeur(autre.valeur);
      setCommentaire(autre.commentaire);
      sue.current = autre;
      setAutre(null);
      oublierCopie(cle);
      setDire({ erreur: false, texte: autre.par });
    },
  };
}
