import type { ReactNode } from "react";

/** One list of a plain form of filters; its empty value takes the filter away. */
export function Choix(props: { cle: string; label: string; valeur?: string; tous: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={props.cle} className="text-petit font-semibold">
        {props.label}
      </label>
      <select id={props.cle} name={props.cle} className="saisie" defaultValue={props.valeur ?? ""}>
        <option value="">{props.tous}</option>
        {props.children}
      </select>
    </div>
  );
}
