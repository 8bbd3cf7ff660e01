"use client";
import { useSyncExternalStore } from "react";

const jamais = () => () => {};

/**
 * Whether the page is alive. Until then a form takes nothing, and a button that acts is not pressed: what is typed or
 * pressed before would be lost when it wakes up.
 */
export const usePret = () =>
  useSyncExternalStore(
    jamais,
    () => true,
    () => false,
  );
