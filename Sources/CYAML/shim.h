#ifndef KAMISHIBAI_YAML_SHIM_H
#define KAMISHIBAI_YAML_SHIM_H

#include <yaml.h>

#endif
