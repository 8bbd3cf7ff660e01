import type { ChangeEvent, ReactNode, Ref } from "react";
import { classesBouton } from "./bouton.tsx";

/** A file field that looks like a button; how the sending goes is said in the element `decritPar`. */
export function ChampFichier({
  ref,
  id,
  accept,
  multiple = false,
  occupe,
  decritPar,
  invalide,
  onChange,
  children,
}: {
  ref: Ref<HTMLInputElement>;
  id: string;
  accept: string;
  multiple?: boolean;
  occupe: boolean;
  decritPar: string;
  invalide: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  children: ReactNode;
}) {
  return (
    <div>
      <input
        ref={ref}
        id={id}
        type="file"
        multiple={multiple}
        accept={accept}
        onChange={onChange}
        disabled={occupe}
        aria-describedby={decritPar}
        aria-invalid={invalide}
        className="peer sr-only"
      />
      <label
        htmlFor={id}
        className={`${classesBouton("secondaire")} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2 peer-disabled:cursor-not-allowed peer-disabled:border-bord peer-disabled:text-sourdine`}
      >
        {children}
      </label>
    </div>
  );
}
