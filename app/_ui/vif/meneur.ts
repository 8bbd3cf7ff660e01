import { creerRecents } from "@/lib/vif/recents";
import type { Nouvelle, Sujet } from "@/lib/vif/sujets";
import { enfant, quandFini } from "./attendre.ts";
import { type Arrivee, type Message, sujetsSuivis } from "./entre-onglets.ts";
import { tenirLeFlux } from "./flux.ts";

/** Keeps the stream of what all tabs follow, until `parent` ends or the lock is lost, and tells the others what comes. */
export function mener(
  canal: BroadcastChannel,
  livrer: (nouvelle: Nouvelle) => void,
  parent: AbortSignal,
  reprise: boolean,
) {
  const vie = enfant(parent);
  const recents = creerRecents();
  let suivis: Sujet[] = [];
  let flux: AbortController | undefined;
  const envoyer = (message: Message) => canal.postMessage(message);

  const dire = (nouvelle: Nouvelle) => {
    if (vie.signal.aborted) return;
    if (nouvelle !== "tout") recents.noter(nouvelle);
    envoyer({ type: "nouvelle", nouvelle });
    livrer(nouvelle);
  };
  /** Told what its page may have missed, and followed. */
  const accueillir = ({ moi, sujets }: Arrivee) => {
    envoyer({ type: "present", pour: moi });
    for (const nouvelle of recents.de(sujets)) envoyer({ type: "nouvelle", nouvelle, pour: moi });
    void suivreTout(false);
  };
  /** The stream begins again when it does not hold all that is followed. */
  const suivreTout = async (reprise: boolean) => {
    const tous = await sujetsSuivis();
    if (vie.signal.aborted || tous.every((s) => suivis.includes(s))) return;
    suivis = tous;
    flux?.abort();
    const courant = enfant(vie.signal);
    flux = courant;
    await tenirLeFlux(tous, dire, courant.signal, reprise);
    // Nothing of it may be followed any more: the next to arrive is asked for again.
    if (flux === courant) suivis = [];
  };
  void suivreTout(reprise);
  return {
    accueillir,
    arreter: () => vie.abort(),
    fini: quandFini(vie.signal),
  };
}
