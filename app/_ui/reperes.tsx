"use client";
import { connaitre, type TransitionNommee } from "@/lib/socle/transitions/transitions";
import { reglerFuseau } from "@/lib/socle/typographie/fuseau";
import { DessinsMarques } from "./marque.tsx";

/** Gives the browser the dictionary of the transitions and the zone of the instance, before what tells them is drawn; and the marks they are told by. */
export function Reperes({ transitions, fuseau }: { transitions: readonly TransitionNommee[]; fuseau: string }) {
  connaitre(transitions);
  reglerFuseau(fuseau);
  return <DessinsMarques codes={transitions.map((t) => t.code)} />;
}
