return await Kith.Benchmarks.RunBenches.RunAsync(args, Console.Out, Console.Error);
