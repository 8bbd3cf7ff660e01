/** The eleven public holidays of a year, by name, as Dates at midnight of the machine's own time zone. */
declare module "@socialgouv/jours-feries" {
  export default function joursFeries(annee: number, options?: { alsace: boolean }): Record<string, Date>;
}
