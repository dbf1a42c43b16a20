import { useRef } from 'preact/hooks';

type ChooseFileProps = {
  readonly name: string;
  /** Endings and types the dialog shows first; any file can be chosen. */
  readonly accept: string;
  readonly chosen: (file: File) => void;
};

/** A button that lets the reader choose a file; the browser's own control stands hidden behind it. */
export function ChooseFile({ name, accept, chosen }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={name}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) chosen(file);
          // The same file again is a new choice.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
