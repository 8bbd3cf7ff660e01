import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Demande = { methode: string; route: string; statut: number; ms: number };

const globals = globalThis as typeof globalThis & { trameMetriques?: Metriques };
type Metriques = { registre: Registry; demandes: Histogram; faits: Gauge };

/** One for the process: the door counts, the route tells, and each is loaded on its own. */
function metriques(): Metriques {
  globals.trameMetriques ??= creer();
  return globals.trameMetriques;
}

function creer(): Metriques {
  const registre = new Registry();
  collectDefaultMetrics({ register: registre });
  const demandes = new Histogram({
    name: "trame_demandes_secondes",
    help: "Demandes reçues, par méthode, route et réponse : combien, et en combien de temps",
    labelNames: ["methode", "route", "statut"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registre],
  });
  const faits = new Gauge({
    name: "trame_en_attente",
    help: "Ce qui attend dans la base : courriels à envoyer, courriels en peine, tâches dues, tâches abandonnées",
    labelNames: ["quoi"],
    registers: [registre],
  });
  return { registre, demandes, faits };
}

export function compterDemande({ methode, route, statut, ms }: Demande): void {
  metriques().demandes.observe({ methode, route, statut }, ms / 1000);
}

/** The text Prometheus reads; `attente` is what the base says waits at this instant, null when it does not answer. */
export async function direMetriques(attente: Record<string, number> | null): Promise<{ type: string; texte: string }> {
  const { registre, faits } = metriques();
  faits.reset();
  for (const [quoi, n] of Object.entries(attente ?? {})) faits.set({ quoi }, n);
  return { type: registre.contentType, texte: await registre.metrics() };
}
