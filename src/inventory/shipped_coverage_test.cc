// Which categories of the Guidelines the shipped methods have a number for (2006 IPCC Guidelines, Volume 1,
// Chapter 8, Table 8.2). What is left out, and why, is in docs/methods.md.
#include <sstream>

#include "inventory/test_methods.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr const char* kCodes =
    "1.A.1.a.i 1.A.1.a.ii 1.A.1.a.iii 1.A.1.b 1.A.1.c.i 1.A.1.c.ii 1.A.2.a 1.A.2.b 1.A.2.c 1.A.2.d 1.A.2.e "
    "1.A.2.f 1.A.2.g "
    "1.A.2.h 1.A.2.i 1.A.2.j 1.A.2.k 1.A.2.l 1.A.2.m 1.A.3.a.i 1.A.3.a.ii 1.A.3.b.i.1 1.A.3.b.i.2 "
    "1.A.3.b.ii.1 1.A.3.b.ii.2 "
    "1.A.3.b.iii 1.A.3.b.iv 1.A.3.b.v 1.A.3.b.vi 1.A.3.c 1.A.3.d.i 1.A.3.d.ii 1.A.3.e.i 1.A.3.e.ii 1.A.4.a "
    "1.A.4.b 1.A.4.c.i "
    "1.A.4.c.ii 1.A.4.c.iii 1.A.5.a 1.A.5.b.i 1.A.5.b.ii 1.A.5.b.iii 1.A.5.c 1.B.1.a.i.1 1.B.1.a.i.2 "
    "1.B.1.a.i.3 1.B.1.a.i.4 "
    "1.B.1.a.ii.1 1.B.1.a.ii.2 1.B.1.b 1.B.1.c 1.B.2.a.i 1.B.2.a.ii 1.B.2.a.iii.1 1.B.2.a.iii.2 "
    "1.B.2.a.iii.3 1.B.2.a.iii.4 "
    "1.B.2.a.iii.5 1.B.2.a.iii.6 1.B.2.b.i 1.B.2.b.ii 1.B.2.b.iii.1 1.B.2.b.iii.2 1.B.2.b.iii.3 "
    "1.B.2.b.iii.4 1.B.2.b.iii.5 "
    "1.B.2.b.iii.6 1.B.3 1.C.1.a 1.C.1.b 1.C.1.c 1.C.2.a 1.C.2.b 1.C.3 2.A.1 2.A.2 2.A.3 2.A.4.a 2.A.4.b "
    "2.A.4.c 2.A.4.d 2.A.5 "
    "2.B.1 2.B.2 2.B.3 2.B.4 2.B.5 2.B.6 2.B.7 2.B.8.a 2.B.8.b 2.B.8.c 2.B.8.d 2.B.8.e 2.B.8.f 2.B.9.a "
    "2.B.9.b 2.B.10 2.C.1 2.C.2 "
    "2.C.3 2.C.4 2.C.5 2.C.6 2.C.7 2.D.1 2.D.2 2.D.3 2.D.4 2.E.1 2.E.2 2.E.3 2.E.4 2.E.5 2.F.1.a 2.F.1.b "
    "2.F.2 2.F.3 2.F.4 2.F.5 "
    "2.F.6 2.G.1.a 2.G.1.b 2.G.1.c 2.G.2.a 2.G.2.b 2.G.2.c 2.G.3.a 2.G.3.b 2.G.3.c 2.G.4 2.H.1 2.H.2 2.H.3 "
    "3.A.1.a.i 3.A.1.a.ii "
    "3.A.1.b 3.A.1.c 3.A.1.d 3.A.1.e 3.A.1.f 3.A.1.g 3.A.1.h 3.A.1.j 3.A.2.a.i 3.A.2.a.ii 3.A.2.b 3.A.2.c "
    "3.A.2.d 3.A.2.e 3.A.2.f "
    "3.A.2.g 3.A.2.h 3.A.2.i 3.A.2.j 3.B.1.a 3.B.1.b.i 3.B.1.b.ii 3.B.1.b.iii 3.B.1.b.iv 3.B.1.b.v 3.B.2.a "
    "3.B.2.b.i 3.B.2.b.ii "
    "3.B.2.b.iii 3.B.2.b.iv 3.B.2.b.v 3.B.3.a 3.B.3.b.i 3.B.3.b.ii 3.B.3.b.iii 3.B.3.b.iv 3.B.3.b.v "
    "3.B.4.a.i 3.B.4.a.ii 3.B.4.b.i "
    "3.B.4.b.ii 3.B.4.b.iii 3.B.5.a 3.B.5.b.i 3.B.5.b.ii 3.B.5.b.iii 3.B.5.b.iv 3.B.5.b.v 3.B.6.a 3.B.6.b.i "
    "3.B.6.b.ii 3.B.6.b.iii "
    "3.B.6.b.iv 3.B.6.b.v 3.C.1.a 3.C.1.b 3.C.1.c 3.C.1.d 3.C.2 3.C.3 3.C.4 3.C.5 3.C.6 3.C.7 3.C.8 3.D.1 "
    "3.D.2 4.A.1 4.A.2 4.A.3 4.B "
    "4.C.1 4.C.2 4.D.1 4.D.2 4.E 5.A 5.B";

std::set<std::string> words(const char* text) {
  std::istringstream in(text);
  return {std::istream_iterator<std::string>(in), {}};
}

// The reference approach is beside the sectors and covers none of them.
bool is_covered(const std::string& code) {
  return std::ranges::any_of(shipped().methods_for(code),
                             [](const Method* one) { return one->name != "reference_approach"; });
}

TEST(ShippedCoverage, EveryCategoryThatHasAMethodInTheGuidelines) {
  std::set<std::string> without;
  for (const std::string& code : words(kCodes)) {
    if (!is_covered(code)) without.insert(code);
  }
  EXPECT_EQ(without, words("1.B.1.b 1.B.1.c 1.B.3 1.C.1.b 1.C.1.c 1.C.3 2.A.5 2.B.10 2.C.7 2.D.3 2.D.4 2.E.5 "
                           "2.G.4 2.H.1 2.H.2 2.H.3 "
                           "3.B.6.a 3.C.8 3.D.2 4.E 5.B"));
}

// A gas that a method gives must count in the set that the Paris Agreement asks for.
TEST(ShippedCoverage, EveryGasHasAPotential) {
  const FactorTable& warming = *shipped().table("global_warming_potential_ar5");
  for (const Method& method : shipped().methods) {
    for (const Equation& equation : method.equations) {
      if (equation.gas.empty() || equation.gas == "gas") continue;
      EXPECT_NE(warming.find({equation.gas}), nullptr) << method.name << ": " << equation.gas;
    }
  }
  for (const auto& [keys, factor] : shipped().table("refrigerant_composition")->rows) {
    if (keys.back() == "*") continue;
    EXPECT_NE(warming.find({keys.back()}), nullptr) << keys.back();
  }
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
