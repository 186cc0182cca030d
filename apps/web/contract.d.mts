export declare const contractFile: string;
export declare function contractOf(description: object): Promise<string>;
