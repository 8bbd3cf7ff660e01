import { creerRecents } from "@/lib/socle/vif/recents";
import type { Nouvelle, Sujet } from "@/lib/socle/vif/sujets";
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
  /** Pages have been open for a while, and nothing has been heard since: true until a stream is open again. */
  let manque = reprise;
  const envoyer = (message: Message) => canal.postMessage(message);

  const dire = (nouvelle: Nouvelle) => {
    if (vie.signal.aborted) return;
    recents.noter(nouvelle);
    envoyer({ type: "nouvelle", nouvelle });
    livrer(nouvelle);
  };
  /** Told what its page may have missed, and followed. */
  const accueillir = ({ moi, sujets }: Arrivee) => {
    envoyer({ type: "present", pour: moi });
    for (const nouvelle of recents.de(sujets)) envoyer({ type: "nouvelle", nouvelle, pour: moi });
    void suivreTout();
  };
  /** The stream begins again when it does not hold all that is followed. */
  const suivreTout = async () => {
    const tous = await sujetsSuivis();
    if (vie.signal.aborted || tous.every((s) => suivis.includes(s))) return;
    suivis = tous;
    flux?.abort();
    const courant = enfant(vie.signal);
    flux = courant;
    await tenirLeFlux(tous, dire, courant.signal, {
      ouvert() {
        if (manque) dire("tout");
        manque = false;
      },
      coupe: () => {
        manque = true;
      },
    });
    // Nothing of it may be followed any more: the next to arrive is asked for again.
    if (flux === courant) suivis = [];
  };
  void suivreTout();
  return {
    accueillir,
    arreter: () => vie.abort(),
    fini: quandFini(vie.signal),
  };
}
