/** What only the structure that runs this site knows; never invented. */
export function ACompleter({ quoi }: { quoi: string }) {
  return <span className="bg-voile">{quoi} : à compléter par la structure qui exploite ce site</span>;
}
