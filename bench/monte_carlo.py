"""The simulation of bench_monte_carlo, computed with NumPy: as fast as it can be written with it, a block of draws that
stays in the processor's cache at a time, every line of every year an array. Holds the two against each other.

  monte_carlo.py FILE    the file that bench_monte_carlo wrote
"""
import json
import math
import resource
import sys
import time

import numpy

BLOCK = 16384
OF_95 = 1.959963984540054


def drawing(quantity):
    """A function that fills an array with draws of the quantity."""
    value, lower, upper = quantity["value"], quantity["lower"], quantity["upper"]
    deviation = (upper - lower) / (2 * OF_95)
    kind = quantity["distribution"]

    def normal(generator, out):
        generator.standard_normal(out=out)
        out *= deviation
        out += value

    def truncated(generator, out):
        # What lies below 0 is drawn anew; here it is cut, which takes less time and changes nothing that shows.
        normal(generator, out)
        numpy.maximum(out, 0, out=out)

    def lognormal(generator, out):
        sigma = math.sqrt(math.log1p((deviation / value) ** 2))
        out[:] = generator.lognormal(math.log(value) - sigma * sigma / 2, sigma, out.size)

    def triangular(generator, out):
        part = 1 - math.sqrt(0.05)
        left, right = value - (value - lower) / part, value + (upper - value) / part
        out[:] = generator.triangular(left, value, right, out.size)

    def uniform(generator, out):
        half = (upper - lower) / 0.95 / 2
        middle = (upper + lower) / 2
        out[:] = generator.uniform(middle - half, middle + half, out.size)

    def gamma(generator, out):
        out[:] = generator.gamma((value / deviation) ** 2, deviation**2 / value, out.size)

    return {"normal": normal, "truncated-normal": truncated, "lognormal": lognormal, "triangular": triangular,
            "uniform": uniform, "gamma": gamma}[kind]


def simulate(model):
    """Totals by year: an array of all draws each."""
    draws = model["draws"]
    generator = numpy.random.Generator(numpy.random.SFC64(1))
    quantities = {name: drawing(quantity) for name, quantity in model["quantities"].items()}
    factors = sorted({name for result in model["results"] for name in result["factors"]})
    # Lines are the same in all years but for the row that they start from.
    lines = {}
    rows = {}
    for result in model["results"]:
        line = (tuple(result["factors"]), round(result["weight"], 12))
        at = lines.setdefault(line, len(lines))
        rows.setdefault((result["year"], result["row"]), []).append(at)
    totals = {result["year"]: numpy.zeros(draws) for result in model["results"]}
    for first in range(0, draws, BLOCK):
        size = min(BLOCK, draws - first)
        drawn = {}
        for name in factors:
            drawn[name] = numpy.empty(size)
            quantities[name](generator, drawn[name])
        products = []
        for names, weight in lines:
            product = numpy.full(size, weight)
            for name in names:
                product *= drawn[name]
            products.append(product)
        activity, emission = numpy.empty(size), numpy.empty(size)
        for (year, row), of_row in rows.items():
            quantities[row](generator, activity)
            total = totals[year][first:first + size]
            for at in of_row:
                numpy.multiply(activity, products[at], out=emission)
                total += emission
    return totals


def spread(draws):
    lower, upper = numpy.quantile(draws, [0.025, 0.975])
    return [draws.mean(), draws.std(ddof=1), lower, upper]


def main():
    model = json.load(open(sys.argv[1], encoding="utf-8"))
    start = time.perf_counter()
    totals = simulate(model)
    base = totals[model["base"]]
    found = {year: (spread(total), spread(total - base) if year != model["base"] else [0] * 4)
             for year, total in totals.items()}
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"NumPy {numpy.__version__}, one core: {seconds:.2f} seconds, {memory:.0f} MB at most; "
          f"ours on one core {seconds / model['seconds']:.1f} times as fast (wanted 5)")
    # A mean is known to a deviation by the root of the draws, an end of an interval to some three times that; of 240
    # differences between two such figures none may lie beyond seven of them.
    worst = 0.0
    for year in model["years"]:
        for ours, theirs in zip((year["total"], year["change"]), found[year["year"]]):
            sure = max(ours[1], 1e-9) / math.sqrt(model["draws"]) * math.sqrt(2)
            apart = [abs(a - b) / sure for a, b in zip(ours, theirs)]
            worst = max(worst, apart[0], apart[1], apart[2] / 3, apart[3] / 3)
    print(f"the same totals and changes in {len(model['years'])} years, within {worst:.1f} standard errors"
          if worst < 7 else f"DIFFERENT: {worst:.1f} standard errors apart")
    return 0 if worst < 7 else 1


sys.exit(main())
