type ChoiceProps<Value extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly choose: (value: Value) => void;
};

/** One of a few. */
export function Choice<Value extends string>({ name, legend, value, options, choose }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label class="check" key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
