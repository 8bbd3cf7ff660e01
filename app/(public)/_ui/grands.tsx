export type Grand = { valeur: string; nom: string; detail: string };

/** A few big numbers in words: the noun under each, then what it rests on. */
export function Grands({ grands }: { grands: readonly Grand[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-x-6 gap-y-6 border-encre border-t-2 pt-5">
      {grands.map((g) => (
        <div key={g.nom} className="flex flex-col-reverse justify-end">
          <dt className="leading-snug">
            <span className="font-semibold">{g.nom}</span>
            <span className="block text-petit text-sourdine">{g.detail}</span>
          </dt>
          <dd className="whitespace-nowrap font-bold text-[2.4rem] leading-tight tracking-tight md:text-[3rem]">
            {g.valeur}
          </dd>
        </div>
      ))}
    </dl>
  );
}
